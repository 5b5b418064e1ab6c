import type { Corpus } from '../read/corpus.js';
import { type Kernel, type Threads } from '../threads/threads.js';
import type { FamilyIndex } from '../families/family-index.js';
import { type SideMask } from '../learn/record-features.js';
import type { LinearModel } from '../learn/regression.js';
/** Log-odds of the records of a corpus, whole and with elements removed. */
export interface ElementScores {
    /** Log-odds of each record as it is (nats). */
    readonly whole: Float64Array;
    /** Log-odds without each element of the corpus. */
    readonly without: Float32Array;
    /** Log-odds without all elements of a family in a record, for each carrier of the index. */
    readonly carriers: Float32Array;
}
/** At most this many elements of a family are removed from a record, for each of its units. */
export declare const MAX_MASKED_ELEMENTS = 8;
/** What the scores depend on. */
interface ScoreInput {
    readonly corpus: Corpus;
    readonly index: Pick<FamilyIndex, 'records' | 'elements' | 'carrierOf'>;
    readonly folds: Uint8Array;
    /** The model of each fold. */
    readonly models: readonly LinearModel[];
}
/** The scores of some records that follow each other, of their elements and of their carriers, each in the order of the corpus. */
interface ScoredRecords {
    readonly whole: Float64Array;
    readonly without: Float32Array;
    /** Places in the index. */
    readonly carriers: Int32Array;
    readonly scores: Float32Array;
}
/** Scores `RECORDS_TOGETHER` records. */
export declare const RECORD_SCORES: Kernel<ScoreInput, ScoredRecords>;
/**
 * Log-odds of every record: whole, without each of its elements and without each of its families, by the model of the
 * record's fold. Every n-gram that touches a removed element is left out, keywords and punctuation included, so that
 * no part of a trigger supports its label.
 */
export declare function scoreElements(input: ScoreInput, threads?: Threads): ElementScores;
/** The model of a record's fold, which was not trained on the record. */
export declare function modelOfRecord(folds: Uint8Array, models: readonly LinearModel[]): (record: number) => LinearModel;
/** Joins the masks of each side into one. */
export declare function joinMasks(masks: readonly SideMask[]): SideMask[];
export {};
