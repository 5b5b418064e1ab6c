import type { SkippedRow } from '../../data/unit.js';
import { type Subject } from '../reading/subject.js';
import type { Part } from './part.js';
/** Decides which rows belong to this machine's shard; asked about every row, in the order of the data. */
export interface Ownership {
    owns(subject: Subject): boolean;
    ownsRow(row: SkippedRow, position: number): boolean;
}
/** The whole run is one shard. */
export declare const EVERYTHING: Ownership;
/**
 * Splits a run by content, not by position. A record stays in its shard when others are added before it, so that the
 * machine's cache still knows it. Findings whose ids differ only by their order (functions of one file with the same
 * name, records with the same code) are in the same shard.
 */
export declare class ShardOwnership implements Ownership {
    #private;
    readonly shard: Part['shard'];
    constructor(shard: Part['shard']);
    owns(subject: Subject): boolean;
    ownsRow({ path, record, reason }: SkippedRow, position: number): boolean;
    /** Hash (hex) of all rows that were asked about: the same in all shards of one run. */
    dataHash(): string;
}
