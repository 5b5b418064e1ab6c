import type { Corpus } from '../../probe/read/corpus.js';
import { mixHash } from '../../probe/read/keyed-hash.js';

/** An order of the records that depends on their content alone, so that no figure depends on the order of the data. */
export interface ContentOrder {
  /** The place of each record. */
  readonly places: Int32Array;
  /** One record for each group of near copies, in this order: its first. */
  readonly distinct: Int32Array;
}

/** Sorts the records by two hashes of their tokens; equal records keep their order. */
export function contentOrder(corpus: Corpus): ContentOrder {
  const first = new Int32Array(corpus.size);
  const second = new Int32Array(corpus.size);
  for (let record = 0; record < corpus.size; record++) {
    for (const ids of corpus.sides[record] ?? []) {
      for (const id of ids) {
        first[record] = mixHash(first[record] ?? 0, corpus.vocabulary.exact(id));
        second[record] = mixHash(second[record] ?? 0, corpus.vocabulary.exact2(id));
      }
    }
  }
  const order = Array.from(first, (_, record) => record).sort(
    (a, b) => (first[a] ?? 0) - (first[b] ?? 0) || (second[a] ?? 0) - (second[b] ?? 0) || a - b,
  );
  const places = new Int32Array(corpus.size);
  order.forEach((record, place) => (places[record] = place));
  const groups = new Set<number>();
  const distinct = order.filter((record) => {
    const group = corpus.groupOf(record, 0);
    const isNew = !groups.has(group);
    groups.add(group);
    return isNew;
  });
  return { places, distinct: Int32Array.from(distinct) };
}
