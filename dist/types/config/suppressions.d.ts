import { z } from 'zod';
/** One entry of `suppressions:` in `.codepurify.yml`: a finding that somebody answers for. */
export declare const suppressionSchema: z.ZodObject<{
    id: z.ZodString;
    reason: z.ZodString;
    owner: z.ZodString;
    expires: z.ZodOptional<z.ZodISODate>;
}, z.core.$strict>;
/** A finding that is not to be reported as one. */
export type Suppression = Readonly<z.output<typeof suppressionSchema>>;
/** What may be written, as an error message names it. */
export declare const SUPPRESSION_ALLOWS: Readonly<Record<keyof Suppression, string>>;
/** The suppressions that apply, by finding id, and a sentence for each that has run out. */
export interface ActiveSuppressions {
    readonly active: ReadonlyMap<string, Suppression>;
    readonly warnings: readonly string[];
}
/** Sorts the expired from the active; `expires` is the last day, in UTC, on which an entry applies. */
export declare function activeSuppressions(entries: readonly Suppression[], now: Date): ActiveSuppressions;
