import type { Replacement } from '../data/write/file-plan.js';
import { isSureEnough, type Grade } from '../result/grade.js';
import type { Hit } from '../scan/reading/tally.js';

/**
 * The verified replacement of a finding, or `null`.
 * @param least the least sure replacement that is written (`--purify-grade`)
 */
export function replacementOf({ finding, subject, side }: Hit, least: Grade): Replacement | null {
  const { purified } = finding;
  if (purified?.verified !== true || !isSureEnough(purified.grade, least)) return null;
  return { unit: subject.units[side] ?? subject.units[0], newCode: purified.code };
}

/** A finding with a verified replacement that is not sure enough to be written. */
export interface Withheld {
  readonly hit: Hit;
  readonly grade: Grade;
}

/** The findings whose verified replacement is less sure than `least`, in their order. */
export function withheld(hits: readonly Hit[], least: Grade): Withheld[] {
  return hits.flatMap((hit) => {
    const { purified } = hit.finding;
    const isWithheld = purified?.verified === true && !isSureEnough(purified.grade, least);
    return isWithheld ? [{ hit, grade: purified.grade }] : [];
  });
}

/** A key for the place of a replacement: two replacements with the same key overlap. */
export function placeOf({ unit: { path, record, place } }: Replacement): string {
  return JSON.stringify([path, record, place]);
}
