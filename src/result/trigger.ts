import { z } from 'zod';
import { count, elementKind, position, type Immutable } from './field-schemas.js';

/** Schema of a `PlacedSpan`. */
export const spanSchema = z
  .strictObject({
    start: count,
    end: count,
    startLine: position,
    startColumn: position,
    endLine: position,
    endColumn: position,
  })
  .describe(
    "start and end are UTF-16 offsets in the unit's code, or in its prompt for a trigger of the kind text; lines and columns are those of the file, 1-based, the end exclusive. The lines of a record are the record's line.",
  );

/** A place in the unit's code or its prompt (offsets) and in its file (lines and columns). */
export type PlacedSpan = Immutable<z.output<typeof spanSchema>>;

/** Schema of a `Trigger`. */
export const triggerSchema = z.strictObject({
  kind: elementKind,
  text: z
    .string()
    .describe(
      "The name, the statement's or comment's exact source text, the hidden character, the form of a style, or the words of a prompt.",
    ),
  family: z
    .string()
    .describe(
      'Pattern of the family it belongs to, with literals abstracted; of a style the construct and the form, of a prompt what prompts have in common.',
    ),
  spans: z
    .array(spanSchema)
    .min(1)
    .describe(
      'Every occurrence of an identifier; a statement has one span; of a style the places with this form, or the first token of the function if it is a habit of the whole.',
    ),
});

/** A located trigger. */
export type Trigger = Immutable<z.output<typeof triggerSchema>>;
