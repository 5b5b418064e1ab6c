import { introducedCarriers } from '../families/introduced-carriers.js';
import type { Corpus } from '../read/corpus.js';
import type { CollectedRecords } from '../read/record-collector.js';
import type { DatasetOptions } from './dataset-options.js';
import type { FamilyIndex } from '../families/family-index.js';
import { logTokensOf } from '../learn/calibrator.js';
import { assignFolds } from '../learn/folds.js';
import { keyedHash } from '../read/keyed-hash.js';
import { countTokens } from '../read/token-ids.js';
import { Kinship } from '../families/kinship.js';
import { Novelty } from '../families/novelty.js';

/** Everything that the problems of one dataset have in common. */
export interface DatasetContext {
  readonly corpus: Corpus;
  readonly index: FamilyIndex;
  readonly options: DatasetOptions;
  readonly seed: number;
  /** The number of each unit of the corpus, in the order of adding. */
  readonly numbers: Int32Array;
  /** 1 for records of the base: used for training, not judged. */
  readonly base: Uint8Array;
  /** 1 for records that models are trained on. */
  readonly learned: Uint8Array;
  /** The fold of each record. */
  readonly folds: Uint8Array;
  /** ln(1 + tokens) of each record. */
  readonly logTokens: Float64Array;
  /** Content group of each carrier of the index. */
  readonly carrierGroups: Int32Array;
  readonly kinship: Kinship;
  /** With a base: input for the test of the change alone; else null. */
  readonly change: Change | null;
}

/** Input for the test of the change alone. */
interface Change {
  /** 1 for records of the change that have a label. */
  readonly judged: Uint8Array;
  /** 1 for labelled carriers in the change, of families that are more common there than in the base. */
  readonly counting: Uint8Array;
  /** 1 for families that the base does not hold. */
  readonly tiers: Uint8Array;
  readonly novelty: Novelty;
}

/** Assigns the folds and computes what the tests of all classes need. */
export function prepareContext(
  { corpus, base, numbers }: CollectedRecords,
  index: FamilyIndex,
  learned: Uint8Array,
  options: DatasetOptions,
): DatasetContext {
  const seed = keyedHash(options.seed, corpus.vocabulary.key).first;
  const groups = Int32Array.from({ length: corpus.size }, (_, record) => corpus.groupOf(record, 0));
  const folds = assignFolds(groups, options.folds, seed);
  const logTokens = Float64Array.from(corpus.sides, (sides) => logTokensOf(countTokens(sides)));
  return {
    corpus,
    index,
    options,
    seed,
    numbers,
    base,
    learned,
    folds,
    logTokens,
    carrierGroups: Int32Array.from(index.records, (record, at) =>
      corpus.groupOf(record, corpus.element(index.elements[at] ?? 0).side),
    ),
    kinship: new Kinship(corpus.rows, groups, seed),
    change: base.includes(1)
      ? {
          judged: learned.map((own, record) => (base[record] === 1 ? 0 : own)),
          counting: introducedCarriers(index, base, learned),
          tiers: noveltyTiers(index, base),
          novelty: new Novelty(corpus, index, base, learned, folds, logTokens),
        }
      : null,
  };
}

function noveltyTiers(index: FamilyIndex, base: Uint8Array): Uint8Array {
  const tiers = new Uint8Array(index.ends.length);
  let at = 0;
  index.ends.forEach((end, family) => {
    let held = false;
    for (; at < end; at++) held ||= base[index.records[at] ?? 0] === 1;
    tiers[family] = held ? 0 : 1;
  });
  return tiers;
}

/** Number of the first element of a record in the corpus. */
export function firstElement({ elementEnds }: Corpus, record: number): number {
  return record === 0 ? 0 : (elementEnds[record - 1] ?? 0);
}
