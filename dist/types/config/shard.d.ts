import { z } from 'zod';
/** One part of a run that several machines divide among them. */
export interface Shard {
    /** From 1. */
    readonly index: number;
    /** Number of shards of the run. */
    readonly of: number;
}
/** More machines than any matrix has: GitHub Actions allows 256 jobs in one. */
export declare const MAX_SHARDS = 256;
/** Schema of a shard, written `3/16`; `null`, or the text `none`, is the whole run. */
export declare function shard(): z.ZodPipe<z.ZodNullable<z.ZodString>, z.ZodTransform<Shard | null, string | null>>;
