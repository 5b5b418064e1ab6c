import { z } from 'zod';
import { type Immutable } from './field-schemas.js';
/** Schema of a `Family`. */
export declare const familySchema: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodEnum<{
        identifier: "identifier";
        statement: "statement";
        character: "character";
        comment: "comment";
        style: "style";
        text: "text";
    }>;
    pattern: z.ZodString;
    carriers: z.ZodInt;
    purity: z.ZodNullable<z.ZodNumber>;
    withLabel: z.ZodInt;
    label: z.ZodNullable<z.ZodString>;
    labelled: z.ZodNullable<z.ZodInt>;
    pValue: z.ZodNullable<z.ZodNumber>;
    confirmed: z.ZodNullable<z.ZodBoolean>;
    inBase: z.ZodNullable<z.ZodInt>;
}, z.core.$strict>;
/** The same trigger found in several units; in a run that was judged as a whole, a pattern that labels follow. */
export type Family = Immutable<z.output<typeof familySchema>>;
