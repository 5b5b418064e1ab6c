import { countLabels, type LabelChances } from '../one-label.js';
import type { MeasuredFamily } from './measure-families.js';

/** Families of more carriers are about something. */
const MOST_CARRIERS = 14;

/** Fewer families show nothing: one that was planted would decide. */
const LEAST_FAMILIES = 10;

/** The most that is believed: labels that what is shared decides make every p-value nearly 1 with it. */
const MOST_DISPERSION = 0.99;

/**
 * The labels of the records, and how often unrelated records agree in them. That is seen in statements which differ by names or literals
 * and whose carriers have nothing else in common: nature has dozens of these (`abstract`), and no trigger is looked for among them. With
 * a the mean part of the pairs of a family's carriers that have one label, and c the chance of two records, ρ = (a − c) / (1 − c).
 */
export function labelChances(
  families: readonly MeasuredFamily[],
  labels: readonly (string | null)[],
): LabelChances {
  const counts = countLabels(labels);
  const all = counts.reduce((sum, [, records]) => sum + records, 0);
  const chance = counts.reduce((sum, [, records]) => sum + (records / Math.max(1, all)) ** 2, 0);
  const agreed = families
    .filter(
      ({ group, margin, records }) => group === 'abstract' && margin <= 0 && records.length <= MOST_CARRIERS,
    )
    .flatMap(({ records }) => agreement(Array.from(records, (record) => labels[record] ?? null)) ?? []);
  if (agreed.length < LEAST_FAMILIES || chance >= 1) return { counts, dispersion: 0 };
  const mean = agreed.reduce((sum, part) => sum + part, 0) / agreed.length;
  return { counts, dispersion: Math.min(MOST_DISPERSION, Math.max(0, (mean - chance) / (1 - chance))) };
}

/** The part of the pairs of labels that are the same; `null` for fewer than two. */
function agreement(labels: readonly (string | null)[]): number | null {
  const counts = countLabels(labels);
  const known = counts.reduce((sum, [, records]) => sum + records, 0);
  if (known < 2) return null;
  const same = counts.reduce((sum, [, records]) => sum + records * (records - 1), 0);
  return same / (known * (known - 1));
}
