import { z } from 'zod';
import { count, elementKind, probability, type Immutable } from './field-schemas.js';

/** Schema of a `Family`. */
export const familySchema = z
  .strictObject({
    id: z.string(),
    kind: elementKind,
    pattern: z.string().describe('The trigger, with what differs between its carriers abstracted.'),
    carriers: count.describe(
      'Findings that hold the trigger; where labels were judged together, records that held it there.',
    ),
    purity: probability
      .nullable()
      .describe('Fraction of the carriers with a label that have the commonest one; null without labels.'),
    withLabel: count.describe('Carriers that have a recorded label: functions of source files have none.'),
    label: z
      .string()
      .nullable()
      .describe('The label that follows the family; null where no labels were judged together.'),
    labelled: count
      .nullable()
      .describe('Carriers with that label; null where no labels were judged together.'),
    pValue: probability
      .nullable()
      .describe('Corrected for the number of families tested; null where no labels were judged together.'),
    confirmed: z
      .boolean()
      .nullable()
      .describe(
        'The bundled sentinel, which knows no label, takes the family for a trigger too; null where no labels were judged together.',
      ),
    inBase: count.nullable().describe('Records of the base that hold the family; null without a base.'),
  })
  .describe(
    'The same trigger found in several units. Where a dataset was judged as a whole: a pattern that labels follow.',
  );

/** The same trigger found in several units; in a run that was judged as a whole, a pattern that labels follow. */
export type Family = Immutable<z.output<typeof familySchema>>;
