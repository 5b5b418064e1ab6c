import { z } from 'zod';
import { count, type Immutable } from './field-schemas.js';

/** Schema of a `Summary`. */
export const summarySchema = z
  .strictObject({
    units: count.describe('Units with an outcome.'),
    poisoned: count.describe('Units with a finding.'),
    clean: count,
    degraded: count.describe('Units, of any verdict, whose parse was incomplete.'),
    skipped: count.describe('Rows that never became a unit.'),
    errors: count.describe('Units that could not be analysed or judged.'),
    suppressed: count.describe('Units whose finding the configuration accepts.'),
    seconds: z.number().min(0).describe('Duration of the run.'),
  })
  .describe('units = poisoned + clean + errors + suppressed; skipped rows were never units.');

/** Counts of a run, which reconcile. */
export type Summary = Immutable<z.output<typeof summarySchema>>;

/** Schema of an `OverallVerdict`. */
export const overallSchema = z
  .strictObject({
    kind: z.enum(['clean', 'poisoned', 'undecided']),
    reason: z.string().describe('One sentence that a person understands.'),
    judged: count.describe('Records judged.'),
    unchanged: count.nullable().describe('Records of the head that the base has too; null without a base.'),
  })
  .describe('The verdict on a dataset, or on a change, that was judged as one.');

/** The verdict on a dataset, or on a change, that was judged as one. */
export type OverallVerdict = Immutable<z.output<typeof overallSchema>>;
