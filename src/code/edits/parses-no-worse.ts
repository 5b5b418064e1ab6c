import type { Analysis } from '../analysis.js';

/** Whether a replacement has no more parse errors than the code that it replaces. */
export function parsesNoWorse(
  before: Pick<Analysis, 'parseErrors'>,
  after: Pick<Analysis, 'parseErrors'>,
): boolean {
  return after.parseErrors <= before.parseErrors;
}
