import type { Shard, ShardBy } from '../../config/shard.js';
import type { SkippedRow } from '../../data/unit.js';
import { type FileContent } from './file-contents.js';
import { type Subject } from './subject.js';
/** Decides which rows belong to this machine's shard. It is called for every row, in the order of the data. */
export interface Ownership {
    /** The rows up to the next call are of this file. */
    begins(path: string, number: number): void;
    owns(subject: Subject): boolean;
    ownsRow(row: SkippedRow, position: number): boolean;
}
/** The whole run is one shard. */
export declare const EVERYTHING: Ownership;
/**
 * Splits a run by content, or by file, but not by position. By content, a record stays in its shard when others are added
 * before it, so its verdict is still in the machine's cache. By file, a shard is read without the others. Findings whose
 * ids differ only by their order (functions of one file with the same name, records of one file with the same code) are in
 * the same shard.
 */
export declare class ShardOwnership implements Ownership {
    #private;
    readonly shard: Shard;
    readonly by: ShardBy;
    constructor(shard: Shard, by?: ShardBy);
    /** @throws CodePurifyError `usage` for data in more files than have positions of their own, by file */
    begins(path: string, number: number): void;
    owns(subject: Subject): boolean;
    ownsRow({ path, record, reason }: SkippedRow, position: number): boolean;
    /** Whether a file is read, by its number: by content, all files are. */
    reads(number: number): boolean;
    /** All files so far, with hashes of those that were read. */
    contents(): readonly FileContent[];
    /** Hash (hex) of all rows so far, or by file of the names of the files: the same in all shards of one run. */
    dataHash(): string;
}
/** The shard that a subject belongs to, from 1. @param of number of shards */
export declare function shardOf({ path, record, position, units }: Subject, of: number, by: ShardBy): number;
