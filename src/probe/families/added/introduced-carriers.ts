import type { FamilyIndex } from '../family-index.js';

/**
 * In the test of the change alone, a family counts if it is at least this many times as common in the change as in the
 * base. More common families have labels in the base too, which the test of all records uses.
 */
const MIN_INTRODUCED_RATIO = 4;

/** The same for styles, which most code has: at most half of the carriers are natural. */
const MIN_STYLE_RATIO = 2;

/**
 * The carriers that count in the test of the change alone.
 * @param index of base and change together
 * @param base 1 for records of the base
 * @param learned 1 for records with a label
 * @param isStyle whether a family is one of a style, by its number
 * @returns 1 for each carrier of the index that is a labelled record of the change and whose family is new, or much more
 *   common, in the change
 */
export function introducedCarriers(
  index: Pick<FamilyIndex, 'ends' | 'records'>,
  base: Uint8Array,
  learned: Uint8Array,
  isStyle: (family: number) => boolean = () => false,
): Uint8Array {
  const isHead = (record: number): boolean => base[record] === 0 && learned[record] === 1;
  const heads = base.reduce((sum, _, record) => sum + (isHead(record) ? 1 : 0), 0);
  const bases = base.reduce((sum, own) => sum + own, 0);
  const counting = new Uint8Array(index.records.length);
  let start = 0;
  for (const [family, end] of index.ends.entries()) {
    const ratio = isStyle(family) ? MIN_STYLE_RATIO : MIN_INTRODUCED_RATIO;
    const records = index.records.subarray(start, end);
    const introduced = records.filter(isHead).length;
    const held = records.reduce((sum, record) => sum + (base[record] ?? 0), 0);
    if (introduced * bases >= ratio * held * heads) {
      records.forEach((record, at) => (counting[start + at] = isHead(record) ? 1 : 0));
    }
    start = end;
  }
  return counting;
}
