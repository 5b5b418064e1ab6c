import { z } from 'zod';
/** One entry of `suppressions:` in `.codepurify.yml`: a finding that an owner has accepted. */
export declare const suppressionSchema: z.ZodObject<{
    id: z.ZodString;
    reason: z.ZodString;
    owner: z.ZodString;
    expires: z.ZodOptional<z.ZodISODate>;
}, z.core.$strict>;
/** A finding that is accepted: it is counted as suppressed, and does not fail the run. */
export type Suppression = Readonly<z.output<typeof suppressionSchema>>;
/** The allowed values of each field, for error messages. */
export declare const SUPPRESSION_ALLOWS: Readonly<Record<keyof Suppression, string>>;
/** The suppressions that apply, by finding id, and a warning for each that has expired. */
export interface ActiveSuppressions {
    readonly active: ReadonlyMap<string, Suppression>;
    readonly warnings: readonly string[];
}
/** Separates expired suppressions from active ones; `expires` is the last day, in UTC, on which an entry applies. */
export declare function activeSuppressions(entries: readonly Suppression[], now: Date): ActiveSuppressions;
