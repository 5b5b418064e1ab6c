import type { Share } from '../config/share.js';
import type { SkippedRow } from '../data/unit.js';
import { type Subject } from './subject.js';
/** Tells what of a run is this machine's share; asked about every row, in the order of the data. */
export interface Ownership {
    owns(subject: Subject): boolean;
    ownsRow(row: SkippedRow, position: number): boolean;
}
/** The whole run is one share. */
export declare const EVERYTHING: Ownership;
/**
 * Splits a run by content, not by position: a record stays with its share when others are added before it, so
 * that each machine's cache goes on serving it; and findings whose ids are told apart by their order alone
 * (functions of one file with one name, records of one code) are in one share.
 */
export declare class ShardOwnership implements Ownership {
    #private;
    readonly share: Share;
    constructor(share: Share);
    owns(subject: Subject): boolean;
    ownsRow({ path, record, reason }: SkippedRow, position: number): boolean;
    /** Hash (hex) of all rows that were asked about: shares of one run have the same. */
    dataHash(): string;
}
