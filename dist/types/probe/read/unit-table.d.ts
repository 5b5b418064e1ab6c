import { IntList } from './int-list.js';
/** A table as data that can be cloned. */
export type StoredUnits = readonly [
    recordEnds: Int32Array,
    tokenEnds: Int32Array,
    elementEnds: Int32Array,
    records: Int32Array
];
/** Which units each record of a corpus consists of. Units are numbered in the order of the records. */
export declare class UnitTable {
    private readonly recordEnds;
    private readonly tokenEnds;
    private readonly elementEnds;
    private readonly records;
    /** Units of record r are [recordEnds[r − 1], recordEnds[r]). */
    constructor(recordEnds?: IntList, tokenEnds?: IntList, elementEnds?: IntList, records?: IntList);
    /** The table that was stored. */
    static restored([recordEnds, tokenEnds, elementEnds, records]: StoredUnits): UnitTable;
    /** The table as data; to be called when no unit is added any more. */
    stored(): StoredUnits;
    /**
     * Adds a unit to the current record.
     * @param tokenEnd   number of tokens of the record up to the end of the unit
     * @param elementEnd number of elements of the corpus up to the end of the unit
     */
    add(tokenEnd: number, elementEnd: number): void;
    /** Ends the current record; the next unit begins another one. */
    endRecord(): void;
    /** The number of all units. */
    get size(): number;
    /** The record that a unit belongs to. */
    recordOf(unit: number): number;
    /** The first unit of a record. */
    firstOf(record: number): number;
    /** The number of units of a record. */
    countOf(record: number): number;
    /** The elements of a unit, by their numbers in the corpus. */
    elementsOf(unit: number): {
        readonly start: number;
        readonly end: number;
    };
    /** The tokens of a unit among those of its record; for a pair those of its first side. */
    tokensOf(unit: number): {
        readonly start: number;
        readonly end: number;
    };
    /** The unit of a record that has an element, in logarithmic time. */
    unitOf(record: number, element: number): number;
}
