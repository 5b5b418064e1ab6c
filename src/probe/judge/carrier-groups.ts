import type { Corpus } from '../read/corpus.js';
import { isOfText, levelOf } from '../read/family-keys.js';
import type { FamilyIndex } from '../families/family-index.js';
import { startOf } from '../read/start-of.js';

/** Where the records have fewer distinct texts than this part of their number, a text does not identify its record. */
const LEAST_DISTINCT = 0.5;

/**
 * The content group of each carrier of an index: that of the side with its element, so that near copies count once. Many datasets
 * have one text with all code, such as "Is this function vulnerable?": there a record is identified by its code.
 */
export function carrierGroups(corpus: Corpus, index: FamilyIndex): Int32Array {
  const byText = areDistinct(corpus);
  const groups = new Int32Array(index.records.length);
  index.keys.forEach((key, family) => {
    const byCode = !byText && isOfText(levelOf(key));
    for (let at = startOf(index.ends, family); at < (index.ends[family] ?? 0); at++) {
      const { side } = corpus.element(index.elements[at] ?? 0);
      groups[at] = corpus.groupOf(index.records[at] ?? 0, byCode ? 0 : side);
    }
  });
  return groups;
}

/** Whether most second sides are no near copies of others. */
function areDistinct(corpus: Corpus): boolean {
  const groups = new Set<number>();
  let texts = 0;
  corpus.sides.forEach((sides, record) => {
    if (sides.length < 2) return;
    texts++;
    groups.add(corpus.groupOf(record, 1));
  });
  return groups.size >= LEAST_DISTINCT * texts;
}
