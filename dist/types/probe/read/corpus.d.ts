import type { TokenOutline } from '../../code/elements/token-outline.js';
import type { Analysis } from '../../code/analysis.js';
import { type ElementPlace, type ReadSide } from './side-reader.js';
import { type SparseRows } from './sparse-rows.js';
import { type TokenIds } from './token-ids.js';
import { UnitTable } from './unit-table.js';
import { Vocabulary } from './vocabulary.js';
/**
 * Records as numbers: the probe is trained on them and judges them. About 5 kB per function. A record is what one label
 * describes: one unit, a pair, or all units of a record of the data that have one label. The tokens of several units follow
 * each other as one side. The text that goes with the code is the second side of a record that is no pair.
 */
export interface Corpus {
    readonly vocabulary: Vocabulary;
    readonly size: number;
    readonly rows: SparseRows;
    /** Token ids of each side of each record. */
    readonly sides: readonly (readonly TokenIds[])[];
    /** Elements of record r: [elementEnds[r − 1], elementEnds[r]). */
    readonly elementEnds: Int32Array;
    /** Families of element e: [keyEnds[e − 1], keyEnds[e]) of `keys`. */
    readonly keyEnds: Int32Array;
    readonly keys: Float64Array;
    readonly units: UnitTable;
    /** Of each element four numbers: see `element`. */
    readonly elements: Int32Array;
    /** The content group of each side, and the number of each record's first side: see `groupOf`. */
    readonly groups: Int32Array;
    readonly firstText: Int32Array;
    /** Content group of a side: near copies are in the same group. */
    groupOf(record: number, side: number): number;
    /** Its tokens are counted from the start of its side. */
    element(index: number): ElementPlace;
}
/** A unit as numbers: one side, the two of a pair, or code and the text that goes with it. */
export type ReadUnit = readonly ReadSide[];
/** Builds a corpus, record by record. */
export declare class CorpusBuilder {
    readonly vocabulary: Vocabulary;
    private readonly lister;
    private readonly reader;
    private readonly rows;
    private readonly sides;
    private readonly groups;
    private readonly firstText;
    private texts;
    private readonly elements;
    private readonly elementEnds;
    private readonly keys;
    private readonly keyEnds;
    private readonly units;
    constructor(seed: string);
    /** Adds a record of one unit: one or two sides, as analyses or as cached outlines. */
    add(codes: readonly (Analysis | TokenOutline)[]): void;
    /** Turns the sides of a unit into numbers. */
    read(codes: readonly (Analysis | TokenOutline)[]): ReadUnit;
    /** Adds a record of units, at least one; several units have one side each, and share the text of the first. */
    addRecord(units: readonly ReadUnit[]): void;
    /** @param offset the number of tokens before this unit in its record */
    private addElements;
    private addSides;
    build(): Corpus;
}
/** The corpus with these parts. */
export declare function corpusOf(parts: Omit<Corpus, 'size' | 'groupOf' | 'element'>): Corpus;
