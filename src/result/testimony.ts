import { z } from 'zod';
import { probability, type Immutable } from './field-schemas.js';

/** The witnesses: ways of recognising a trigger, each of which works on its own. */
export const WITNESS_NAMES = [
  'semantics',
  'characters',
  'company',
  'association',
  'labels',
  'victim',
] as const;

/** Name of a witness. */
export type WitnessName = (typeof WITNESS_NAMES)[number];

/** Schema of a `Testimony`. */
export const testimonySchema = z
  .strictObject({
    witness: z.enum(WITNESS_NAMES),
    proof: z.boolean().describe('It is proved from the code alone, without statistics.'),
    pValue: probability
      .nullable()
      .describe('How often natural code, or data, has as much of it; null when not measured.'),
    sentence: z.string().describe('One sentence that a person can check. It quotes code.'),
  })
  .describe('What one witness says of the trigger.');

/** What one witness says of the trigger. */
export type Testimony = Immutable<z.output<typeof testimonySchema>>;
