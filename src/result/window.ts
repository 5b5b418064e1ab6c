import { z } from 'zod';
import { count, elementKind, type Immutable } from './field-schemas.js';

/** Schema of a `TestedWindow`. */
export const windowSchema = z
  .strictObject({
    commit: z.string().describe('The state at which it begins.'),
    date: z.string().describe('The day of that commit: 2026-11-30.'),
    records: count.describe('Records that were added since, without those of the change.'),
  })
  .describe('The time before a change, or at the end of a branch, whose additions are tested by themselves.');

/** The time before a change, or at the end of a branch, whose additions are tested by themselves. */
export type TestedWindow = Immutable<z.output<typeof windowSchema>>;

/** Schema of a `NewPattern`. */
export const newPatternSchema = z
  .strictObject({
    kind: elementKind,
    pattern: z.string(),
    records: count.describe('Records of the change that hold it.'),
    of: count.describe('Records of the change.'),
    label: z.string().nullable().describe('The label of all of them; null if they have several, or none.'),
  })
  .describe(
    'What several unrelated records of a change share and no record of the base has: a notice, no finding.',
  );

/** What several unrelated records of a change share and no record of the base has. */
export type NewPattern = Immutable<z.output<typeof newPatternSchema>>;
