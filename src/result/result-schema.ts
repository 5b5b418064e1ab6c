import { z } from 'zod';
import { MAX_SKIPPED_ROWS, SCHEMA_VERSION, type ScanResult } from './result.js';
import { count, findingSchema } from './finding-schema.js';

const rate = z.number().nullable();

const familySchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['identifier', 'statement']),
  pattern: z.string(),
  carriers: count,
  purity: rate,
  label: z.string().nullable(),
  labelled: count.nullable(),
  pValue: rate,
  confirmed: z.boolean().nullable(),
  inBase: count.nullable(),
});

const summarySchema = z.strictObject({
  units: count,
  poisoned: count,
  clean: count,
  degraded: count,
  skipped: count,
  errors: count,
  suppressed: count,
  seconds: z.number().min(0),
});

const overallSchema = z.strictObject({
  kind: z.enum(['clean', 'poisoned', 'undecided']),
  reason: z.string(),
  judged: count,
  unchanged: count.nullable(),
});

const unjudgedSchema = z.strictObject({
  id: findingSchema.shape.id,
  kind: z.literal('lfs-pointer'),
  path: z.string(),
  oid: z.string(),
  bytes: count,
  problem: z.string(),
  remedy: z.string(),
});

/** Besides the rows of a run the sentence on those that are not listed, and those that were left before it. */
const MAX_ROWS = 4 * MAX_SKIPPED_ROWS;

/**
 * The JSON report (`docs/scan-result.schema.json`), whoever wrote it: every field is checked, and none may be there
 * that is not known.
 */
export const resultSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.strictObject({ name: z.literal('codepurify'), version: z.string() }),
  victim: z.strictObject({ name: z.string(), task: z.string(), fingerprint: z.string(), reason: z.string() }),
  summary: summarySchema,
  overall: overallSchema.nullable(),
  findings: z.array(findingSchema),
  families: z.array(familySchema),
  skipped: z
    .array(z.strictObject({ path: z.string(), record: count.nullable(), reason: z.string() }))
    .max(MAX_ROWS),
  unjudged: z.array(unjudgedSchema),
}) satisfies z.ZodType<ScanResult>;
