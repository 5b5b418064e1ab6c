import { z } from 'zod';

/** `T` with every field and every list read-only, at any depth. */
export type Immutable<T> = { readonly [K in keyof T]: Immutable<T[K]> };

/** A number of things, an offset in UTF-16 code units, or a position in the order of the data. */
export const count = z.int().min(0);

/** A line or a column. */
export const position = z.int().min(1);

/** The place of a record in its file. */
export const record = position
  .nullable()
  .describe('1-based line of the record in its file; null for a source file.');

/** A probability, a p-value, or a part of a whole. */
export const probability = z.number().min(0).max(1);

/**
 * A measurement that always exists but may not be finite. JSON has no such numbers: it is written as `null`, and read
 * as `NaN`.
 */
export function measured(number: z.ZodNumber) {
  return number.nullable().transform((value) => value ?? NaN);
}

/** sha256 in hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Id of a finding, by which the configuration accepts it. */
export const findingId = z
  .string()
  .regex(/^cp-[0-9a-f]{12}$/)
  .describe(
    'Hash of the path, the function and the trigger, not of the position: it stays when lines above it change. Equal functions of one file are numbered.',
  );

/** The kinds of element that can be a trigger. */
export const elementKind = z.enum(['identifier', 'statement', 'character', 'comment', 'style', 'text']);
