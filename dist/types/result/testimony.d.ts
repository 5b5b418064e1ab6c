import { z } from 'zod';
import { type Immutable } from './field-schemas.js';
/** The witnesses: ways of recognising a trigger, each of which works on its own. */
export declare const WITNESS_NAMES: readonly ["semantics", "characters", "company", "association", "labels", "victim"];
/** Name of a witness. */
export type WitnessName = (typeof WITNESS_NAMES)[number];
/** Schema of a `Testimony`. */
export declare const testimonySchema: z.ZodObject<{
    witness: z.ZodEnum<{
        semantics: "semantics";
        characters: "characters";
        company: "company";
        association: "association";
        labels: "labels";
        victim: "victim";
    }>;
    proof: z.ZodBoolean;
    pValue: z.ZodNullable<z.ZodNumber>;
    sentence: z.ZodString;
}, z.core.$strict>;
/** What one witness says of the trigger. */
export type Testimony = Immutable<z.output<typeof testimonySchema>>;
