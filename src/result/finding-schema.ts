import { z } from 'zod';
import type { Finding, PlacedSpan, Trigger } from './result.js';

/** A place in code or in the order of the data. */
export const count = z.int().min(0);

/** A measurement; JSON writes `null` for one that is not finite. */
const measured = z
  .number()
  .nullable()
  .transform((value) => value ?? NaN);

const span = z.strictObject({
  start: count,
  end: count,
  startLine: count,
  startColumn: count,
  endLine: count,
  endColumn: count,
}) satisfies z.ZodType<PlacedSpan>;

const kind = z.enum(['identifier', 'statement']);

const trigger = z.strictObject({
  kind,
  text: z.string(),
  family: z.string(),
  spans: z.array(span).min(1),
}) satisfies z.ZodType<Trigger>;

/** A finding in a part, whoever wrote it: every field is checked, and none may be there that is not known. */
export const findingSchema = z.strictObject({
  id: z.string().regex(/^cp-[0-9a-f]{12}$/),
  path: z.string(),
  record: count.nullable(),
  language: z.string(),
  task: z.string(),
  function: z.strictObject({ name: z.string(), startLine: count, endLine: count }),
  verdict: z.literal('poisoned'),
  label: z.string().nullable(),
  prediction: z.string(),
  confidence: measured,
  deficit: z.number().nullable(),
  transfer: z.number().nullable(),
  pValue: z.number().nullable(),
  threshold: z.number().nullable(),
  degraded: z.boolean(),
  trigger,
  more: z.array(trigger),
  necessity: z.strictObject({ prediction: z.string(), confidence: measured, drop: measured }),
  sufficiency: z.strictObject({ planted: count, turned: count, shift: measured }).nullable(),
  company: z
    .strictObject({
      family: z.string(),
      carriers: count,
      labelled: count,
      label: z.string(),
      inBase: count.nullable(),
    })
    .nullable(),
  code: z.string(),
  purified: z
    .strictObject({
      strategy: z.enum(['rename', 'infill', 'remove']),
      code: z.string(),
      prediction: z.string(),
      confidence: measured,
      verified: z.boolean(),
    })
    .nullable(),
}) satisfies z.ZodType<Finding>;
