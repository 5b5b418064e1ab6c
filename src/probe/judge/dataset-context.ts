import { introducedCarriers } from '../families/added/introduced-carriers.js';
import type { Corpus } from '../read/corpus.js';
import type { CollectedRecords } from '../read/record-collector.js';
import type { DatasetOptions } from './dataset-options.js';
import type { FamilyIndex } from '../families/family-index.js';
import { logTokensOf } from '../learn/calibrator.js';
import { carrierGroups } from './carrier-groups.js';
import { assignFolds } from '../learn/folds.js';
import { keyedHash } from '../read/keyed-hash.js';
import { countTokens } from '../read/token-ids.js';
import { Kinship } from '../families/kinship.js';
import { Novelty } from '../families/added/novelty.js';
import { NOVEL_TIER, STYLE_TIER } from '../families/tiers.js';
import { levelOf } from '../read/family-keys.js';
import { startOf } from '../read/start-of.js';

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
  /** 1 for records of the window. */
  readonly recent: Uint8Array;
  /** 1 for records that models are trained on. */
  readonly learned: Uint8Array;
  /** The fold of each record. */
  readonly folds: Uint8Array;
  /** ln(1 + tokens) of each record. */
  readonly logTokens: Float64Array;
  /** Content group of each carrier of the index. */
  readonly carrierGroups: Int32Array;
  readonly kinship: Kinship;
  /** What was added last, to be tested by itself: the change, and the window of time that it ends. None, one or both. */
  readonly parts: readonly AddedPart[];
}

/** Input for the test of what was added to the older records. */
export interface AddedPart {
  /** 1 for added records that have a label. */
  readonly judged: Uint8Array;
  /** 1 for their carriers, of families that are more common there than in the older records. */
  readonly counting: Uint8Array;
  /** `NOVEL_TIER` for families that the older records do not hold, and `STYLE_TIER`. */
  readonly tiers: Uint8Array;
  /** 1 for the older records. */
  readonly older: Uint8Array;
  readonly novelty: Novelty;
}

/** Assigns the folds and computes what the tests of all classes need. */
export function prepareContext(
  { corpus, base, recent, numbers }: CollectedRecords,
  index: FamilyIndex,
  learned: Uint8Array,
  options: DatasetOptions,
): DatasetContext {
  const seed = keyedHash(options.seed, corpus.vocabulary.key).first;
  const groups = Int32Array.from({ length: corpus.size }, (_, record) => corpus.groupOf(record, 0));
  const folds = assignFolds(groups, options.folds, seed);
  const logTokens = Float64Array.from(corpus.sides, (sides) => logTokensOf(countTokens(sides)));
  const addedTo = (older: Uint8Array): AddedPart => ({
    judged: learned.map((own, record) => (older[record] === 1 ? 0 : own)),
    counting: introducedCarriers(index, older, learned, (family) => isStyle(index, family)),
    older,
    tiers: noveltyTiers(index, older),
    novelty: new Novelty(corpus, index, older, learned, folds, logTokens),
  });
  return {
    corpus,
    index,
    options,
    seed,
    numbers,
    base,
    recent,
    learned,
    folds,
    logTokens,
    carrierGroups: carrierGroups(corpus, index),
    kinship: new Kinship(corpus.rows, groups, seed),
    parts: olderThanParts(base, recent).map(addedTo),
  };
}

/** For each part that is tested by itself, 1 for the records that are older. */
function olderThanParts(base: Uint8Array, recent: Uint8Array): Uint8Array[] {
  const older = recent.map((own) => 1 - own);
  const isWindow = older.includes(1) && recent.some((own, record) => own !== 1 - (base[record] ?? 0));
  return [...(base.includes(1) ? [base] : []), ...(isWindow ? [older] : [])];
}

function isStyle({ keys }: FamilyIndex, family: number): boolean {
  return levelOf(keys[family] ?? 0) === 'style';
}

function noveltyTiers(index: FamilyIndex, base: Uint8Array): Uint8Array {
  const tiers = new Uint8Array(index.ends.length);
  let at = 0;
  index.ends.forEach((end, family) => {
    let held = false;
    for (; at < end; at++) held ||= base[index.records[at] ?? 0] === 1;
    tiers[family] = isStyle(index, family) ? STYLE_TIER : held ? 0 : NOVEL_TIER;
  });
  return tiers;
}

/** Number of the first element of a record in the corpus. */
export function firstElement({ elementEnds }: Corpus, record: number): number {
  return startOf(elementEnds, record);
}
