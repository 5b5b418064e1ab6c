/** Something that several records have. */
export interface Carried {
    /** Of several keys with the same carriers, the one with the highest rank. */
    readonly key: string;
    readonly keys: readonly string[];
    /** Record numbers, ascending. */
    readonly records: Int32Array;
}
/**
 * Lists what is carried by at least `least` and at most `most` records. The keys are read twice, so that the many that only few
 * records have are never stored: memory is linear in what is listed.
 * @param keysOf the distinct keys of a record
 */
export declare function carrierIndex(size: number, keysOf: (record: number) => Iterable<string>, least: number, most: number): Carried[];
/**
 * One of those with the same carriers, with all their keys.
 * @param rank of a key: the one with the highest stands for all; by default the longest
 */
export declare function mergeSameCarriers(all: readonly Carried[], rank?: (key: string) => number): Carried[];
/** The records that two ascending lists have in common. */
export declare function commonRecords(a: Int32Array, b: Int32Array): Int32Array;
