import { type DatasetContext } from './dataset-context.js';
import type { AcceptedFamily } from './problem-verdict.js';
/** Where a unit holds a family. */
export interface UnitHolding {
    /** The record's carrier in the family, or its two in a pair. */
    readonly carriers: readonly number[];
    /** The family's place among the accepted ones of its class, or -1. */
    readonly number: number;
    /** The unit's first element of the family, or of each of a pair, by its number in the corpus. */
    readonly elements: readonly number[];
}
/** What counts against a record. */
interface Against {
    /** The carrier, or the two of a pair; none where nothing counts against it. */
    readonly carriers: readonly number[];
    /** The elements of a record of one unit. */
    readonly elements: readonly number[];
    /** The accepted family that explains the record, or -1. */
    readonly number: number;
    readonly label: 0 | 1;
}
/**
 * Finds what counts against each unit of a record: the family that counts against the record, where the unit holds it, else
 * the strongest other accepted family of the record's label.
 */
export declare class UnitHolders {
    private readonly context;
    /** The accepted families towards label 0 and towards label 1. */
    private readonly accepted;
    private readonly pairs;
    constructor(context: DatasetContext, accepted: readonly AcceptedFamily[]);
    /** One entry for each unit of the record; null where it holds no such family. */
    of(record: number, against: Against): (UnitHolding | null)[];
    private pairIn;
    /** The family that counts against the record, else the strongest other single one. */
    private singleIn;
}
/** An element of a unit: the unit's number in the order of adding, its side, and the index among the side's elements. */
export interface UnitPlace {
    readonly record: number;
    readonly side: number;
    readonly element: number;
}
/** The place of an element of a record, by its number in the corpus. */
export declare function placeOf({ corpus, numbers }: Pick<DatasetContext, 'corpus' | 'numbers'>, record: number, element: number): UnitPlace;
export {};
