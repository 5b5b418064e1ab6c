import { z } from 'zod';
import type { MeasuredFamily } from './measure-families.js';
import { normalTail } from './normal-tail.js';

const ROW = z.object({
  group: z.enum(['statement', 'abstract', 'name']),
  /** Numbers of carriers: from `least` to below the next row of the group. */
  least: z.number().int().min(3),
  /** Natural families that were measured. */
  families: z.number().int().positive(),
  /** Of their margins. */
  mean: z.number(),
  deviation: z.number().positive(),
  /** Margins at the proportions 0, .01, .05, .25, .5 and .75: for people. */
  quantiles: z.array(z.number()),
  /** The same of the margins of roles; null for families that are no names. */
  roles: z.object({ mean: z.number(), deviation: z.number().positive() }).nullable(),
});

/** How natural families of reference code are distributed: rows by group and number of carriers. */
export const NATURAL_NULL = z.object({
  rows: z.array(ROW),
  /** Correlation between the two margins of names. */
  correlation: z.number().min(-1).max(1),
});
export type NaturalNull = z.infer<typeof NATURAL_NULL>;

/** Families of the same group and a similar size here, from which their distribution is estimated. */
const LEAST_HERE = 20;

/** The same of other sizes: in generated code, where nothing repeats among relatives, they show that. */
const LEAST_ROUGH = 5;

/**
 * Smaller families are the last resort for a larger one: three natural carriers are unrelated far more often than eight, so that
 * their margins would hide a planted family of any size.
 */
const LEAST_LARGE = 8;

/** Sizes that are similar: up to this factor. */
const SIMILAR = 1.6;

/**
 * The probability that a natural family has a margin as low as this one: the lower tail of a normal distribution with
 * mean and deviation of natural families, those of reference code or those of the data, whichever gives the larger
 * value. Names have two margins, m of words and r of roles: with z-scores z₁ and z₂ of correlation ρ the statistic is
 * (z₁ + z₂) / √(2 + 2ρ) (Stouffer, for dependent scores).
 * @returns 1 where no reference family has so few carriers
 */
export function naturalPValue(
  family: MeasuredFamily,
  here: readonly MeasuredFamily[],
  { rows, correlation }: NaturalNull,
): number {
  const size = family.records.length;
  const row = rows.filter(({ group, least }) => group === family.group && least <= size).at(-1);
  if (row === undefined) return 1;
  const reference = score(family.margin, row);
  const others = here.filter(({ group, key }) => group === family.group && key !== family.key);
  const alike = others.filter(
    ({ records: { length } }) => length <= size * SIMILAR && length >= size / SIMILAR,
  );
  const large = others.filter(({ records: { length } }) => length >= LEAST_LARGE);
  // margins of other sizes are a rougher measure, but show data in which nothing repeats among relatives
  const rough = large.length < LEAST_ROUGH ? others : large;
  const similar = alike.length < LEAST_HERE ? rough : alike;
  const local = similar.length < LEAST_ROUGH ? reference : score(family.margin, momentsOf(similar));
  const words = Math.max(reference, local);
  if (family.roleMargin === null || row.roles === null) return normalTail(words);
  const roles = score(family.roleMargin, row.roles);
  return normalTail((words + roles) / Math.sqrt(2 + 2 * correlation));
}

interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

function score(margin: number, { mean, deviation }: Moments): number {
  return (margin - mean) / deviation;
}

/**
 * Median and deviation of margins, the latter from the upper half: (q₇₅ − q₅₀) / .674. Planted families among them have
 * low margins, and may be several.
 */
function momentsOf(families: readonly MeasuredFamily[]): Moments {
  const margins = Float64Array.from(families, ({ margin }) => margin).sort();
  const at = (level: number): number => margins[Math.floor(level * (margins.length - 1))] ?? 0;
  return { mean: at(0.5), deviation: Math.max(LEAST_DEVIATION, (at(0.75) - at(0.5)) / UPPER_QUARTILE) };
}

/** The 75 % quantile of the normal distribution. */
const UPPER_QUARTILE = 0.6745;

/** A smaller deviation is that of a bounded value at its bound. */
const LEAST_DEVIATION = 0.5;
