import { z } from 'zod';
import { type Immutable } from './field-schemas.js';
/** Records that a finding names; the others are counted. */
export declare const MOST_SHOWN_MERGED = 5;
/** Schema of a `Merged`. */
export declare const mergedSchema: z.ZodObject<{
    records: z.ZodInt;
    shown: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        record: z.ZodNullable<z.ZodInt>;
        commit: z.ZodNullable<z.ZodString>;
        date: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** What was merged with the same trigger before the change. */
export type Merged = Immutable<z.output<typeof mergedSchema>>;
