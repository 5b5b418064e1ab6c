import type { Replacement } from '../data/write/file-plan.js';
import type { Hit } from '../scan/reading/tally.js';

/** The verified replacement of a finding, or `null`. */
export function replacementOf({ finding, subject, side }: Hit): Replacement | null {
  if (finding.purified?.verified !== true) return null;
  return { unit: subject.units[side] ?? subject.units[0], newCode: finding.purified.code };
}

/** A key for the place of a replacement: two replacements with the same key overlap. */
export function placeOf({ unit: { path, record, place } }: Replacement): string {
  return JSON.stringify([path, record, place]);
}
