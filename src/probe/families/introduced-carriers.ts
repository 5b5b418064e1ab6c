import type { FamilyIndex } from './family-index.js';

/**
 * How many times as common as in the base a family must be among the records of a change to be judged by the
 * change alone. What the base holds nearly as commonly, it holds with its own labels: that is for the look at all
 * records, where they count.
 */
const MIN_INTRODUCED_RATIO = 4;

/**
 * The carriers that the change is judged by alone.
 * @param index of base and change together
 * @param base 1 for records of the base
 * @param learned 1 for records with a label
 * @returns for each carrier of the index 1, where it is a labelled one of the change and its family one that the
 *   change has brought, or brought far more of
 */
export function introducedCarriers(
  index: Pick<FamilyIndex, 'ends' | 'records'>,
  base: Uint8Array,
  learned: Uint8Array,
): Uint8Array {
  const isHead = (record: number): boolean => base[record] === 0 && learned[record] === 1;
  const heads = base.reduce((sum, _, record) => sum + (isHead(record) ? 1 : 0), 0);
  const bases = base.reduce((sum, own) => sum + own, 0);
  const counting = new Uint8Array(index.records.length);
  let start = 0;
  for (const end of index.ends) {
    const records = index.records.subarray(start, end);
    const brought = records.filter(isHead).length;
    const held = records.reduce((sum, record) => sum + (base[record] ?? 0), 0);
    if (brought * bases >= MIN_INTRODUCED_RATIO * held * heads) {
      records.forEach((record, at) => (counting[start + at] = isHead(record) ? 1 : 0));
    }
    start = end;
  }
  return counting;
}
