import { z } from 'zod';
import { count, type Immutable } from './field-schemas.js';
import { WITNESS_NAMES } from './testimony.js';
import { newPatternSchema, unreachedSchema, windowSchema } from './window.js';
import { asideSchema, MAX_SKIPPED_ROWS } from './left-out.js';

/** Schema of `RecordCounts`. */
const recordCountsSchema = z
  .strictObject({
    total: count,
    judged: count.describe('Units with a verdict: clean, suspicious or poisoned.'),
    unchanged: count.describe('Units of changed files that the base has too; 0 without a base.'),
    accepted: count.describe(
      'Units whose finding the configuration accepts, and accepted files that were not judged.',
    ),
    notData: count.describe('Records without code, such as an answer in prose.'),
    unread: count.describe('Everything else: data that was not read, and units that were not judged.'),
  })
  .describe('Every unit and every row that could not be read, each in one class: the sum is the total.');

/** Every unit and every row that could not be read, each in one class. */
export type RecordCounts = Immutable<z.output<typeof recordCountsSchema>>;

/** Schema of `FileCounts`. */
const fileCountsSchema = recordCountsSchema
  .extend({
    judged: count.describe('Files in which everything was judged or is unchanged.'),
    unchanged: count.describe('Files whose units the base has too.'),
    accepted: count.describe('Files that were not judged, and that the configuration accepts.'),
    notData: count.describe('Files that hold no training data, by a rule; `notData` lists them.'),
    unread: count.describe('Files in which something was not read or not judged.'),
  })
  .describe('Every file that was looked at, each in one class: the sum is the total.');

/** Every file that was looked at, each in one class. */
export type FileCounts = Immutable<z.output<typeof fileCountsSchema>>;

/** Schema of a `Power`. */
export const powerSchema = z
  .strictObject({
    records: count.describe('Labelled records that were judged together.'),
    carriers: count
      .nullable()
      .describe(
        'The least number of carriers, all with the same label, that would have been reported; null: none would.',
      ),
    styles: count
      .nullable()
      .describe('The same for a style that no other record has; null: none would, or there are no styles.'),
  })
  .describe('The power of the label test.');

/** The power of the label test. */
export type Power = Immutable<z.output<typeof powerSchema>>;

/** Schema of a `Heard`. */
export const heardSchema = z
  .strictObject({
    witness: z.enum(WITNESS_NAMES),
    units: count.describe('Units that it judged.'),
    carriers: count
      .nullable()
      .describe(
        'The least number of units with the same trigger that it could have seen; 1: a single one; null: it could have seen none.',
      ),
  })
  .describe('A witness that judged units, and how weak a pattern it could have seen.');

/** A witness that judged units, and how weak a pattern it could have seen. */
export type Heard = Immutable<z.output<typeof heardSchema>>;

/** Schema of a `Summary`. */
export const summarySchema = z
  .strictObject({
    records: recordCountsSchema,
    files: fileCountsSchema,
    asides: z
      .array(asideSchema)
      .max(MAX_SKIPPED_ROWS)
      .describe('Fields whose values are patches, which are not judged.'),
    unlabelled: count
      .nullable()
      .describe(
        'Judged units without a label among labelled ones; null where no labels were judged together.',
      ),
    power: powerSchema
      .nullable()
      .describe('How weak a pattern labels could have shown; null where no labels were judged together.'),
    window: windowSchema.nullable(),
    unreached: unreachedSchema.nullable(),
    newPatterns: z.array(newPatternSchema),
    witnesses: z.array(heardSchema).describe('Who judged; a witness that judged no unit is not listed.'),
    units: count.describe('Units with an outcome.'),
    poisoned: count.describe('Units with the verdict poisoned.'),
    suspicious: count.describe('Units with the verdict suspicious.'),
    clean: count,
    degraded: count.describe('Units, of any verdict, whose parse was incomplete.'),
    skipped: count.describe('Rows that never became a unit.'),
    errors: count.describe('Units that could not be analysed or judged.'),
    suppressed: count.describe('Units whose finding the configuration accepts.'),
    seconds: z.number().min(0).describe('Duration of the run.'),
  })
  .describe('units = poisoned + suspicious + clean + errors + suppressed; skipped rows were never units.');

/** Counts of a run, which reconcile. */
export type Summary = Immutable<z.output<typeof summarySchema>>;

/** Schema of an `OverallVerdict`. */
export const overallSchema = z
  .strictObject({
    kind: z
      .enum(['clean', 'poisoned', 'undecided', 'nothing'])
      .describe('`nothing`: the change holds no new or changed record, so there was nothing to judge.'),
    reason: z.string().describe('One sentence that a person understands.'),
    judged: count.describe('Records judged.'),
    unchanged: count.nullable().describe('Records of the head that the base has too; null without a base.'),
  })
  .describe('The verdict on a dataset, or on a change, that was judged as one.');

/** The verdict on a dataset, or on a change, that was judged as one. */
export type OverallVerdict = Immutable<z.output<typeof overallSchema>>;
