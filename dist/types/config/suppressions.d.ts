import { z } from 'zod';
/** Ids of findings and of families (`src/scan/stages/short-id.ts`). */
export declare const ACCEPTED_ID: RegExp;
/** One entry of `suppressions:` in `.codepurify.yml`: a finding, or a family of them, that an owner has accepted. */
export declare const suppressionSchema: z.ZodObject<{
    id: z.ZodString;
    reason: z.ZodString;
    owner: z.ZodString;
    expires: z.ZodOptional<z.ZodISODate>;
}, z.core.$strict>;
/** A finding, or a family, that is accepted: it is counted as suppressed, and does not fail the run. */
export type Suppression = Readonly<z.output<typeof suppressionSchema>>;
/** The allowed values of each field, for error messages. */
export declare const SUPPRESSION_ALLOWS: Readonly<Record<keyof Suppression, string>>;
/** The suppressions that apply, by id, and a warning for each that has expired. */
export interface ActiveSuppressions {
    readonly active: ReadonlyMap<string, Suppression>;
    readonly warnings: readonly string[];
}
/** Separates expired suppressions from active ones; `expires` is the last day, in UTC, on which an entry applies. */
export declare function activeSuppressions(entries: readonly Suppression[], now: Date): ActiveSuppressions;
