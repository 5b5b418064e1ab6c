import { z } from 'zod';
import { type Immutable } from './field-schemas.js';
/** Rows that are listed one by one. Hostile data can produce any number; the rest is only counted. */
export declare const MAX_SKIPPED_ROWS = 10000;
/** Schema of a `Skipped`. */
export declare const skippedSchema: z.ZodObject<{
    path: z.ZodString;
    record: z.ZodNullable<z.ZodInt>;
    reason: z.ZodString;
}, z.core.$strict>;
/** A row that was not judged. */
export type Skipped = Immutable<z.output<typeof skippedSchema>>;
/** Schema of a `NotData`. */
export declare const notDataSchema: z.ZodObject<{
    path: z.ZodString;
    record: z.ZodNullable<z.ZodInt>;
    rule: z.ZodString;
}, z.core.$strict>;
/** A file that holds no training data, and the rule that says so. */
export type NotData = Immutable<z.output<typeof notDataSchema>>;
/** Schema of an `Aside`. */
export declare const asideSchema: z.ZodObject<{
    path: z.ZodString;
    field: z.ZodString;
    records: z.ZodInt;
}, z.core.$strict>;
/** A field of a file whose values are patches, which are not judged. */
export type Aside = Immutable<z.output<typeof asideSchema>>;
/** Schema of an `UnjudgedFile`. */
export declare const unjudgedSchema: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodLiteral<"lfs-pointer">;
    path: z.ZodString;
    oid: z.ZodString;
    bytes: z.ZodInt;
    problem: z.ZodString;
    remedy: z.ZodString;
}, z.core.$strict>;
/** A file that could not be judged, because its content is missing: a finding of its own kind. */
export type UnjudgedFile = Immutable<z.output<typeof unjudgedSchema>>;
