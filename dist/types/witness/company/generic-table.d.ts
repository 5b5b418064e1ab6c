import { type FamilyKey } from '../../probe/read/family-keys.js';
/**
 * How frequent a pattern is in reference code. An attacker reads the table too: a trigger that is generic in the language
 * is not seen by this witness. Such a trigger also occurs in clean code, where it costs him success.
 */
export interface GenericTable {
    /** A lower bound of the functions with the pattern among 100,000 of its language, within a factor of 2; 0: unknown. */
    rateOf(pattern: FamilyKey): number;
}
/** Nothing is generic. */
export declare const EMPTY_TABLE: GenericTable;
/**
 * Codes a table: for each fingerprint in ascending order the difference to the one before (7 bits a byte, least
 * significant first, high bit: more follow) and one byte with log2 of the rate; gzipped.
 * @param rates functions with the pattern among 100,000; at least 1
 */
export declare function encodeGenericTable(rates: ReadonlyMap<FamilyKey, number>): Uint8Array;
/** Reads a table that `encodeGenericTable` has made: a few milliseconds, 5 bytes a pattern. */
export declare function decodeGenericTable(coded: Uint8Array): GenericTable;
