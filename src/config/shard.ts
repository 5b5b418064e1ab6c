import { z } from 'zod';

/** One shard of a run that is split over several machines. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  /** Number of shards of the run. */
  readonly of: number;
}

/** How records are dealt to shards: each by its content, or all of a file together. */
export const SHARD_BY = ['content', 'file'] as const;
export type ShardBy = (typeof SHARD_BY)[number];

/** The only shard of a run that is not split. */
export const WHOLE: Shard = { index: 1, of: 1 };

/** The most jobs in a matrix of GitHub Actions. */
export const MAX_SHARDS = 256;

/** Schema of a shard, written `3/16`; `null`, or the text `none`, is the whole run. */
export function shard() {
  return z
    .string()
    .nullable()
    .transform((text, context): Shard | null => {
      if (text === null || text === 'none') return null;
      const [, index, of] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []).map(Number);
      if (index !== undefined && of !== undefined && index <= of && of <= MAX_SHARDS) return { index, of };
      context.issues.push({ code: 'custom', message: 'Invalid input', input: text });
      return z.NEVER;
    });
}
