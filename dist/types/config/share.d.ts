import { z } from 'zod';
/** One of several machines that share a run. */
export interface Share {
    /** From 1. */
    readonly index: number;
    readonly of: number;
}
/** More machines than any matrix has: GitHub Actions allows 256 jobs in one. */
export declare const MAX_SHARES = 256;
/** A share written `3/16`; `null`, or the text `none`, for the whole run. */
export declare function share(): z.ZodPipe<z.ZodNullable<z.ZodString>, z.ZodTransform<Share | null, string | null>>;
