import { z } from 'zod';
import { type Immutable } from './field-schemas.js';
/** Schema of a `Summary`. */
export declare const summarySchema: z.ZodObject<{
    units: z.ZodInt;
    poisoned: z.ZodInt;
    clean: z.ZodInt;
    degraded: z.ZodInt;
    skipped: z.ZodInt;
    errors: z.ZodInt;
    suppressed: z.ZodInt;
    seconds: z.ZodNumber;
}, z.core.$strict>;
/** Counts of a run, which reconcile. */
export type Summary = Immutable<z.output<typeof summarySchema>>;
/** Schema of an `OverallVerdict`. */
export declare const overallSchema: z.ZodObject<{
    kind: z.ZodEnum<{
        poisoned: "poisoned";
        clean: "clean";
        undecided: "undecided";
    }>;
    reason: z.ZodString;
    judged: z.ZodInt;
    unchanged: z.ZodNullable<z.ZodInt>;
}, z.core.$strict>;
/** The verdict on a dataset, or on a change, that was judged as one. */
export type OverallVerdict = Immutable<z.output<typeof overallSchema>>;
