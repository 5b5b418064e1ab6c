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

/** Schema of an `Unreached`. */
export const unreachedSchema = z
  .strictObject({
    asked: z.string().describe('The start as the option `since` names it: 1000 records.'),
    reason: z
      .enum(['long-history', 'shallow-clone', 'all-later', 'large-tree', 'no-answer'])
      .describe(
        '`long-history`: only so many commits are looked through. `shallow-clone`: the history of the clone ends before that. `all-later`: the history of the repository does. `large-tree`: GitHub does not list all files of that state. `no-answer`: GitHub did not answer.',
      ),
  })
  .describe(
    'Why the window does not begin where it was asked to: `window` says where it begins instead; without one, none was tested.',
  );

/** Why the window does not begin where it was asked to. */
export type Unreached = Immutable<z.output<typeof unreachedSchema>>;

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
