import { z } from 'zod';

/** Ids of findings and of families (`src/scan/stages/short-id.ts`). */
export const ACCEPTED_ID = /^(?:cp|fam)-[0-9a-f]{12}$/;

/** One entry of `suppressions:` in `.codepurify.yml`: a finding, or a family of them, that an owner has accepted. */
export const suppressionSchema = z.strictObject({
  id: z.string().regex(ACCEPTED_ID),
  reason: z.string().trim().min(1),
  owner: z.string().trim().min(1),
  expires: z.iso.date().optional(),
});

/** A finding, or a family, that is accepted: it is counted as suppressed, and does not fail the run. */
export type Suppression = Readonly<z.output<typeof suppressionSchema>>;

/** The allowed values of each field, for error messages. */
export const SUPPRESSION_ALLOWS: Readonly<Record<keyof Suppression, string>> = {
  id: 'the id of a finding or of a family: cp- or fam- and 12 hexadecimal digits',
  reason: 'a text: why the finding is accepted',
  owner: 'a text: who is responsible for it',
  expires: 'a date, YYYY-MM-DD, the last day (UTC) on which the entry applies',
};

/** The suppressions that apply, by id, and a warning for each that has expired. */
export interface ActiveSuppressions {
  readonly active: ReadonlyMap<string, Suppression>;
  readonly warnings: readonly string[];
}

/** Separates expired suppressions from active ones; `expires` is the last day, in UTC, on which an entry applies. */
export function activeSuppressions(entries: readonly Suppression[], now: Date): ActiveSuppressions {
  const today = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  const expired = entries.filter(({ expires }) => expires !== undefined && expires < today);
  return {
    active: new Map(entries.filter((entry) => !expired.includes(entry)).map((entry) => [entry.id, entry])),
    warnings: expired.map(
      ({ id, owner, expires }) =>
        `The suppression of ${id} expired on ${expires ?? ''} and is not applied; its owner is ${owner}.`,
    ),
  };
}
