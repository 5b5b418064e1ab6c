import { CodePurifyError } from '../errors.js';

/**
 * The element at an index that must exist.
 * @throws CodePurifyError `internal` where it does not: a victim that answered fewer than it was asked, or a
 *   defect of the caller
 */
export function elementAt<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found !== undefined) return found;
  throw new CodePurifyError(
    'internal',
    `Item ${String(index)} of ${String(list.length)} was asked for while judging.`,
    'Please report this with the input that led to it.',
  );
}
