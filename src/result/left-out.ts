import { z } from 'zod';
import { count, findingId, record, sha256, type Immutable } from './field-schemas.js';

/** Rows that are listed one by one. Hostile data can produce any number; the rest is only counted. */
export const MAX_SKIPPED_ROWS = 10_000;

/** Schema of a `Skipped`. */
export const skippedSchema = z
  .strictObject({ path: z.string(), record, reason: z.string() })
  .describe('What was not judged, and why.');

/** A row that was not judged. */
export type Skipped = Immutable<z.output<typeof skippedSchema>>;

/** Schema of a `NotData`. */
export const notDataSchema = z
  .strictObject({
    path: z.string(),
    record: record.describe('Number of the record in its file; null for a whole file.'),
    rule: z.string().describe('Why it holds no training data.'),
  })
  .describe('A file, or a record, that holds no training data.');

/** A file that holds no training data, and the rule that says so. */
export type NotData = Immutable<z.output<typeof notDataSchema>>;

/** Schema of an `Aside`. */
export const asideSchema = z
  .strictObject({
    path: z.string(),
    field: z.string().describe('Keys joined by dots; `*` stands for each item of a list.'),
    records: count.describe('Records in which the field holds a patch.'),
  })
  .describe('A field of a file whose values are patches, which are not judged.');

/** A field of a file whose values are patches, which are not judged. */
export type Aside = Immutable<z.output<typeof asideSchema>>;

/** Schema of an `UnjudgedFile`. */
export const unjudgedSchema = z
  .strictObject({
    id: findingId.describe('Hash of the path and of the content that the file names.'),
    kind: z.literal('lfs-pointer'),
    path: z.string(),
    oid: sha256.describe('sha256 of the content, as the pointer says.'),
    bytes: count.describe('Length of the content, as the pointer says.'),
    problem: z.string().describe('One sentence on what is wrong.'),
    remedy: z.string().describe('What to do about it.'),
  })
  .describe(
    'A file whose content is not here, so that nobody judged it. It is not a unit, and no skipped row reports it again.',
  );

/** A file that could not be judged, because its content is missing: a finding of its own kind. */
export type UnjudgedFile = Immutable<z.output<typeof unjudgedSchema>>;
