import { z } from 'zod';
import { familySchema } from './family.js';
import { findingSchema } from './finding.js';
import { notDataSchema, skippedSchema, unjudgedSchema } from './left-out.js';
import { overallSchema, summarySchema } from './summary.js';
import type { Immutable } from './field-schemas.js';

export type { Company, Necessity, Sufficiency } from './trigger-evidence.js';
export type { Family } from './family.js';
export type { Finding, Purified } from './finding.js';
export { GRADES, type Grade } from './grade.js';
export type { Aside, NotData, Skipped, UnjudgedFile } from './left-out.js';
export type { FileCounts, Heard, OverallVerdict, Power, RecordCounts, Summary } from './summary.js';
export { WITNESS_NAMES, type Testimony, type WitnessName } from './testimony.js';
export type { PlacedSpan, Trigger } from './trigger.js';

/** Version of the JSON object; its schema is `docs/scan-result.schema.json`. */
export const SCHEMA_VERSION = 1;

/** Schema of the program that made a result. */
export const toolSchema = z.strictObject({ name: z.literal('codepurify'), version: z.string() });

/** Schema of the victim in a result. */
export const victimSchema = z
  .strictObject({
    name: z.string(),
    task: z.string(),
    fingerprint: z.string().describe('sha256 over all that determines its answers.'),
    reason: z.string().describe('Why this victim: given, or chosen by `auto` and for which reason.'),
  })
  .describe('The model whose confidences were read.');

/** Schema of a `ScanResult`. */
export const resultSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: toolSchema,
  victim: victimSchema,
  summary: summarySchema,
  overall: overallSchema
    .nullable()
    .describe('The verdict on the run as a whole; null where units were judged one by one.'),
  findings: z.array(findingSchema),
  families: z.array(familySchema),
  skipped: z.array(skippedSchema),
  notData: z
    .array(notDataSchema)
    .describe('Files that hold no training data, up to a limit; the summary counts all of them.'),
  unjudged: z.array(unjudgedSchema).describe('Files whose content is not here.'),
});

/** The result of a scan: the one object that `scan --format json` prints, and that every report is made from. */
export type ScanResult = Immutable<z.output<typeof resultSchema>>;
