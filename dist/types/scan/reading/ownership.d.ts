import type { SkippedRow } from '../../data/unit.js';
import { type Subject } from './subject.js';
import type { Shard } from '../../config/shard.js';
/** Decides which rows belong to this machine's shard. It is called for every row, in the order of the data. */
export interface Ownership {
    owns(subject: Subject): boolean;
    ownsRow(row: SkippedRow, position: number): boolean;
}
/** The whole run is one shard. */
export declare const EVERYTHING: Ownership;
/**
 * Splits a run by content, not by position. A record stays in its shard when others are added before it, so its
 * verdict is still in the machine's cache. Findings whose ids differ only by their order (functions of one file with
 * the same name, records with the same code) are in the same shard.
 */
export declare class ShardOwnership implements Ownership {
    #private;
    readonly shard: Shard;
    constructor(shard: Shard);
    owns(subject: Subject): boolean;
    ownsRow({ path, record, reason }: SkippedRow, position: number): boolean;
    /** Hash (hex) of all rows so far: the same in all shards of one run. */
    dataHash(): string;
}
/** The shard that a subject belongs to, from 1. @param of number of shards */
export declare function shardOf({ path, record, units: [first, second] }: Subject, of: number): number;
