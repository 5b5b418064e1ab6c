import { z } from 'zod';
/** `T` with every field and every list read-only, at any depth. */
export type Immutable<T> = {
    readonly [K in keyof T]: Immutable<T[K]>;
};
/** A number of things, an offset in UTF-16 code units, or a position in the order of the data. */
export declare const count: z.ZodInt;
/** A line or a column. */
export declare const position: z.ZodInt;
/** The place of a record in its file. */
export declare const record: z.ZodNullable<z.ZodInt>;
/** A probability, a p-value, or a part of a whole. */
export declare const probability: z.ZodNumber;
/**
 * A measurement that always exists but may not be finite. JSON has no such numbers: it is written as `null`, and read
 * as `NaN`.
 */
export declare function measured(number: z.ZodNumber): z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<number, number | null>>;
/** sha256 in hexadecimal digits. */
export declare const sha256: z.ZodString;
/** Id of a finding, by which the configuration accepts it. */
export declare const findingId: z.ZodString;
/** The kinds of element that can be a trigger. */
export declare const elementKind: z.ZodEnum<{
    identifier: "identifier";
    statement: "statement";
    character: "character";
    comment: "comment";
    style: "style";
    text: "text";
}>;
