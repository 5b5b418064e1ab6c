import { z } from 'zod';
import { type Immutable } from './field-schemas.js';
/** Schema of a `TestedWindow`. */
export declare const windowSchema: z.ZodObject<{
    commit: z.ZodString;
    date: z.ZodString;
    records: z.ZodInt;
}, z.core.$strict>;
/** The time before a change, or at the end of a branch, whose additions are tested by themselves. */
export type TestedWindow = Immutable<z.output<typeof windowSchema>>;
/** Schema of an `Unreached`. */
export declare const unreachedSchema: z.ZodObject<{
    asked: z.ZodString;
    reason: z.ZodEnum<{
        "long-history": "long-history";
        "shallow-clone": "shallow-clone";
        "all-later": "all-later";
        "large-tree": "large-tree";
        "no-answer": "no-answer";
    }>;
}, z.core.$strict>;
/** Why the window does not begin where it was asked to. */
export type Unreached = Immutable<z.output<typeof unreachedSchema>>;
/** Schema of a `NewPattern`. */
export declare const newPatternSchema: z.ZodObject<{
    kind: z.ZodEnum<{
        identifier: "identifier";
        statement: "statement";
        character: "character";
        comment: "comment";
        style: "style";
        text: "text";
    }>;
    pattern: z.ZodString;
    records: z.ZodInt;
    of: z.ZodInt;
    label: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
/** What several unrelated records of a change share and no record of the base has. */
export type NewPattern = Immutable<z.output<typeof newPatternSchema>>;
