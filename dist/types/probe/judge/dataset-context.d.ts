import type { Corpus } from '../read/corpus.js';
import type { CollectedRecords } from '../read/record-collector.js';
import type { DatasetOptions } from './dataset-options.js';
import type { FamilyIndex } from '../families/family-index.js';
import { Kinship } from '../families/kinship.js';
import { Novelty } from '../families/added/novelty.js';
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
export declare function prepareContext({ corpus, base, recent, numbers }: CollectedRecords, index: FamilyIndex, learned: Uint8Array, options: DatasetOptions): DatasetContext;
/** Number of the first element of a record in the corpus. */
export declare function firstElement({ elementEnds }: Corpus, record: number): number;
