import { z } from 'zod';
import type { LevelGroup } from './company-families.js';
import type { MeasuredFamily } from './measure-families.js';
import { normalTail } from './normal-tail.js';

const ROW = z.object({
  group: z.enum(['statement', 'abstract', 'name']),
  /** Numbers of carriers: from `least` to below the next row of the group. */
  least: z.number().int().min(3),
  /** Natural families that were measured. */
  families: z.number().int().positive(),
  /** Of their margins. */
  mean: z.number().positive(),
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

/** Families that are large: margins of smaller ones vary more. */
const LARGE = 8;

/** Sizes that are similar: up to this factor. */
const SIMILAR = 1.6;

/**
 * The probability that a natural family has a margin as low as this one: the lower tail of a normal distribution with
 * mean and deviation of natural families, those of reference code or those of the data, whichever gives the larger
 * value. Names have two margins, m of words and r of roles: with z-scores z₁ and z₂ of correlation ρ the statistic is
 * (z₁ + z₂) / √(2 + 2ρ) (Stouffer, for dependent scores). Margins of statements grow with the number of carriers: those of
 * other sizes are taken in proportion to the means of reference code.
 * @returns 1 where no reference family has so few carriers
 */
export function naturalPValue(
  family: MeasuredFamily,
  here: readonly MeasuredFamily[],
  { rows, correlation }: NaturalNull,
): number {
  const size = family.records.length;
  const row = naturalRow(family, rows);
  if (row === undefined) return 1;
  const reference = score(family.margin, row);
  const others = here.filter((other) => isOfPool(other, family) && other.key !== family.key);
  const sized = (least: number, most: number): MeasuredFamily[] =>
    others.filter(({ records: { length } }) => length >= least && length <= most);
  // margins of other sizes are a rougher measure, but show data in which nothing repeats among relatives
  const pools = [sized(size / SIMILAR, size * SIMILAR), sized(LARGE, Infinity)];
  const similar =
    family.group === 'word'
      ? sized(size * ODD_WORDS, Infinity)
      : (pools.find(({ length }) => length >= LEAST_HERE) ?? others);
  const margins = similar.map((other) => other.margin * growth(other, row, rows));
  const least = family.group === 'word' ? LEAST_ODD : LEAST_ROUGH;
  const local = similar.length < least ? reference : score(family.margin, momentsOf(margins));
  const words = Math.max(reference, local);
  if (family.roleMargin === null || row.roles === null) return normalTail(words);
  const roles = score(family.roleMargin, row.roles);
  return normalTail((words + roles) / Math.sqrt(2 + 2 * correlation));
}

/**
 * How much larger margins of natural families are at the size of `row` than at that of another family. Those of statements are
 * near a bound that grows with the number of carriers; names have none.
 */
function growth(other: MeasuredFamily, { group, mean }: ReferenceRow, rows: NaturalNull['rows']): number {
  return group === 'name' ? 1 : mean / (naturalRow(other, rows)?.mean ?? mean);
}

type ReferenceRow = NaturalNull['rows'][number];

/**
 * Words are compared with those that have at least this part of their carriers: in data whose comments are in a language that the
 * reference lacks, hundreds have.
 */
const ODD_WORDS = 0.5;

/** Other odd words with so many carriers show that nature has them here. Clean data of known languages has none. */
const LEAST_ODD = 2;

/** Whether families are compared with each other: words are rare otherwise than code is. */
function isOfPool({ group }: MeasuredFamily, { group: own }: MeasuredFamily): boolean {
  return KNOWN_AS[group] === KNOWN_AS[own] && (group === 'word') === (own === 'word');
}

/** Comments that are not generic have too few natural families of their own: those of exact statements stand for them. */
const KNOWN_AS: Readonly<Record<LevelGroup, ReferenceRow['group']>> = {
  ...{ statement: 'statement', abstract: 'abstract', name: 'name', comment: 'statement', word: 'statement' },
};

/** The natural families of reference code with a family's group and number of carriers. */
export function naturalRow(
  { group, records }: MeasuredFamily,
  rows: NaturalNull['rows'],
): ReferenceRow | undefined {
  return rows.filter((row) => row.group === KNOWN_AS[group] && row.least <= records.length).at(-1);
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
function momentsOf(margins: readonly number[]): Moments {
  const sorted = Float64Array.from(margins).sort();
  const at = (level: number): number => sorted[Math.floor(level * (sorted.length - 1))] ?? 0;
  return { mean: at(0.5), deviation: Math.max(LEAST_DEVIATION, (at(0.75) - at(0.5)) / UPPER_QUARTILE) };
}

/** The 75 % quantile of the normal distribution. */
const UPPER_QUARTILE = 0.6745;

/** A smaller deviation is that of a bounded value at its bound. */
const LEAST_DEVIATION = 0.5;
