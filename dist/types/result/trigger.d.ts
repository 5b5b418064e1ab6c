import { z } from 'zod';
import { type Immutable } from './field-schemas.js';
/** Schema of a `PlacedSpan`. */
export declare const spanSchema: z.ZodObject<{
    start: z.ZodInt;
    end: z.ZodInt;
    startLine: z.ZodInt;
    startColumn: z.ZodInt;
    endLine: z.ZodInt;
    endColumn: z.ZodInt;
}, z.core.$strict>;
/** A place in the unit's code or its prompt (offsets) and in its file (lines and columns). */
export type PlacedSpan = Immutable<z.output<typeof spanSchema>>;
/** Schema of a `Trigger`. */
export declare const triggerSchema: z.ZodObject<{
    kind: z.ZodEnum<{
        identifier: "identifier";
        statement: "statement";
        character: "character";
        comment: "comment";
        style: "style";
        text: "text";
    }>;
    text: z.ZodString;
    family: z.ZodString;
    spans: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
        startLine: z.ZodInt;
        startColumn: z.ZodInt;
        endLine: z.ZodInt;
        endColumn: z.ZodInt;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** A located trigger. */
export type Trigger = Immutable<z.output<typeof triggerSchema>>;
