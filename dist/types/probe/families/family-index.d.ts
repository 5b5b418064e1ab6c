import type { Corpus } from '../read/corpus.js';
/** Families with their carriers: one carrier per record, with the first element of the family there. */
export interface FamilyIndex {
    readonly keys: Float64Array;
    /** Carriers of family f: [ends[f − 1], ends[f]). */
    readonly ends: Int32Array;
    readonly records: Int32Array;
    /** First elements, by their number in the corpus. */
    readonly elements: Int32Array;
    /** For each of the corpus's `keys`, its carrier, or -1 if the family is too small. */
    readonly carrierOf: Int32Array;
}
/**
 * The families with at least `least` records. Most keys occur in few records and are never stored: a first pass counts
 * them in a sketch of fixed size.
 */
export declare function indexFamilies(corpus: Corpus, least: number): FamilyIndex;
/** The records that hold a family, by its number in the index. */
export declare function recordsOf({ records, ends }: FamilyIndex, family: number): Int32Array;
