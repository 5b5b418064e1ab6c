import { type Corpus, corpusOf } from './corpus.js';
import type { SparseRows } from './sparse-rows.js';
import type { TokenIds } from './token-ids.js';
import { type StoredUnits, UnitTable } from './unit-table.js';
import { type StoredVocabulary, Vocabulary } from './vocabulary.js';

/** A corpus as data that can be cloned, for another thread. */
export interface StoredCorpus {
  readonly vocabulary: StoredVocabulary;
  readonly rows: SparseRows;
  /** The tokens of all sides, one after the other. */
  readonly ids: TokenIds;
  /** Where each side ends in `ids`, and where the sides of each record end among all sides. */
  readonly sideEnds: Int32Array;
  readonly recordEnds: Int32Array;
  readonly elements: Int32Array;
  readonly elementEnds: Int32Array;
  readonly keyEnds: Int32Array;
  readonly keys: Float64Array;
  readonly units: StoredUnits;
  readonly groups: Int32Array;
  readonly firstText: Int32Array;
}

/** The corpus as data. */
export function storeCorpus(corpus: Corpus): StoredCorpus {
  const { rows, elements, elementEnds, keyEnds, keys, groups, firstText } = corpus;
  const all = corpus.sides.flat();
  const ids = new Int32Array(all.reduce((sum, side) => sum + side.length, 0));
  let end = 0;
  const sideEnds = Int32Array.from(all, (side) => {
    ids.set(side, end);
    return (end += side.length);
  });
  let last = 0;
  return {
    vocabulary: corpus.vocabulary.stored(),
    ...{ rows, ids, sideEnds, elements, elementEnds, keyEnds, keys, groups, firstText },
    recordEnds: Int32Array.from(corpus.sides, (sides) => (last += sides.length)),
    units: corpus.units.stored(),
  };
}

/** The corpus again. No token is looked up by its text in its vocabulary. */
export function restoreCorpus({
  vocabulary,
  ids,
  sideEnds,
  recordEnds,
  units,
  ...same
}: StoredCorpus): Corpus {
  let [side, start] = [0, 0];
  const sides = Array.from(recordEnds, (last) => {
    const own: TokenIds[] = [];
    for (; side < last; side++) {
      const end = sideEnds[side] ?? 0;
      own.push(ids.subarray(start, end));
      start = end;
    }
    return own;
  });
  return corpusOf({
    ...{ vocabulary: new Vocabulary(vocabulary.key, vocabulary), sides, units: UnitTable.restored(units) },
    ...same,
  });
}
