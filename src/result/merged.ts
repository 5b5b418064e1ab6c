import { z } from 'zod';
import { count, record, type Immutable } from './field-schemas.js';

/** Records that a finding names; the others are counted. */
export const MOST_SHOWN_MERGED = 5;

/** Schema of a `Merged`. */
export const mergedSchema = z
  .strictObject({
    records: count.describe(
      'Records of the base that hold the trigger; where labels decide, with its label.',
    ),
    shown: z
      .array(
        z.strictObject({
          path: z.string(),
          record,
          commit: z.string().nullable().describe('The commit that brought it; null where it is not known.'),
          date: z.string().nullable().describe('The day of that commit: 2026-11-30.'),
        }),
      )
      .max(MOST_SHOWN_MERGED),
  })
  .describe('What was merged with the same trigger before the change: it should be looked at again.');

/** What was merged with the same trigger before the change. */
export type Merged = Immutable<z.output<typeof mergedSchema>>;
