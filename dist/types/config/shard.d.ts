import { z } from 'zod';
/** One shard of a run that is split over several machines. */
export interface Shard {
    /** From 1. */
    readonly index: number;
    /** Number of shards of the run. */
    readonly of: number;
}
/** How records are dealt to shards: each by its content, or all of a file together. */
export declare const SHARD_BY: readonly ["content", "file"];
export type ShardBy = (typeof SHARD_BY)[number];
/** The only shard of a run that is not split. */
export declare const WHOLE: Shard;
/** The most jobs in a matrix of GitHub Actions. */
export declare const MAX_SHARDS = 256;
/** Schema of a shard, written `3/16`; `null`, or the text `none`, is the whole run. */
export declare function shard(): z.ZodPipe<z.ZodNullable<z.ZodString>, z.ZodTransform<Shard | null, string | null>>;
