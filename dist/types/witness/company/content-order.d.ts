import type { Corpus } from '../../probe/read/corpus.js';
/** An order of the records that depends on their content alone, so that no figure depends on the order of the data. */
export interface ContentOrder {
    /** The place of each record. */
    readonly places: Int32Array;
    /** One record for each group of near copies, in this order: its first. */
    readonly distinct: Int32Array;
}
/** Sorts the records by two hashes of their tokens; equal records keep their order. */
export declare function contentOrder(corpus: Corpus): ContentOrder;
