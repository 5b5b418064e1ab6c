import { z } from 'zod';
import { type Immutable } from './field-schemas.js';
/** Schema of a `Necessity`. */
export declare const necessitySchema: z.ZodObject<{
    prediction: z.ZodString;
    confidence: z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<number, number | null>>;
    drop: z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<number, number | null>>;
}, z.core.$strict>;
/** What the victim answers without the trigger. */
export type Necessity = Immutable<z.output<typeof necessitySchema>>;
/** Schema of a `Sufficiency`. */
export declare const sufficiencySchema: z.ZodObject<{
    planted: z.ZodInt;
    turned: z.ZodInt;
    shift: z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<number, number | null>>;
}, z.core.$strict>;
/** What the trigger does to clean functions. */
export type Sufficiency = Immutable<z.output<typeof sufficiencySchema>>;
/** Schema of a `Company`. */
export declare const companySchema: z.ZodObject<{
    family: z.ZodString;
    carriers: z.ZodInt;
    labelled: z.ZodInt;
    label: z.ZodString;
    expected: z.ZodNullable<z.ZodNumber>;
    inBase: z.ZodNullable<z.ZodInt>;
    usual: z.ZodNullable<z.ZodObject<{
        construct: z.ZodString;
        form: z.ZodString;
        share: z.ZodNumber;
    }, z.core.$strict>>;
    word: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
/** What labels say about the trigger's family. */
export type Company = Immutable<z.output<typeof companySchema>>;
