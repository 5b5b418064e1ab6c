import { CodePurifyError } from '../errors.js';

/**
 * The element at an index that must exist.
 * @throws CodePurifyError `internal` if it does not: the victim gave too few answers, or the caller has a defect
 */
export function elementAt<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found !== undefined) return found;
  throw new CodePurifyError(
    'internal',
    `Item ${String(index)} of ${String(list.length)} was requested while judging.`,
    'Please report this with the input that led to it.',
  );
}
