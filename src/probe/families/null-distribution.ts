import { countBelow, countUpTo, quantile } from '../../sorted.js';
import {
  familyRoots,
  valueTables,
  type FamilyTestInput,
  type PreparedFamilies,
} from './family-test-input.js';
import { TIERS } from './tiers.js';
import type { FamilyKinship } from './family-kinship.js';
import { randomStream } from '../learn/random-stream.js';

/** Label draws: enough for p-values of a few thousandths by counting alone. */
const MAX_DRAWS = 399;
const MIN_DRAWS = 99;
/** Carriers that are evaluated in all draws together: about a second. */
const WORK = 40_000_000;

/** The distribution of family values when labels depend on the calibrated probabilities alone. */
export interface NullDistribution {
  /** Largest value of the families of a tier towards a label, one per draw, ascending: see `tailPlace`. */
  readonly maxima: readonly Float64Array[];
  /** Number of families in each tier. */
  readonly families: readonly number[];
  /** The signed roots of the first draws, family by family, for the empirical null. */
  readonly examples: readonly Float32Array[];
}

const EXAMPLES = 10;

/**
 * Draws labels from the calibrated probabilities and tests every family on each draw (parametric bootstrap).
 * One uniform random number per content group decides its label in all families, so that families with common carriers
 * are correlated as in the data, and near copies get the same label.
 */
export function simulateNull(
  input: FamilyTestInput,
  prepared: PreparedFamilies,
  kinship: FamilyKinship,
  seed: number,
): NullDistribution {
  const carriers = input.index.records.length;
  const draws = Math.max(MIN_DRAWS, Math.min(MAX_DRAWS, Math.floor(WORK / Math.max(1, carriers))));
  const drawCounts = countDrawer(input, prepared, randomStream(seed));
  const { cells, starts } = joined(valueTables(input, prepared));
  const values = new Float32Array(prepared.families.length);
  const maxima = Array.from({ length: TIERS * 2 }, () => new Float64Array(draws));
  const tiers = Uint8Array.from(prepared.families, (family) => input.tiers[family] ?? 0);
  const examples: Float32Array[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const counts = drawCounts();
    if (draw < EXAMPLES) examples.push(familyRoots(prepared, counts));
    for (let place = 0; place < values.length; place++)
      values[place] = cells[(starts[place] ?? 0) + (counts[place] ?? 0)] ?? 0;
    for (const label of input.towards) {
      for (let tier = 0; tier < TIERS; tier++) {
        const tail = maxima[tailPlace(tier, label)];
        if (!tail || !tiers.includes(tier)) continue;
        tail[draw] = kinship.largestOf(values, label === 1 ? 1 : -1, tiers, tier)?.value ?? 0;
      }
    }
  }
  const families = Array.from({ length: TIERS }, (_, tier) => tiers.filter((own) => own === tier).length);
  return { families, maxima: maxima.map((tail) => tail.sort()), examples };
}

/** Tables one after the other, and where each begins. */
function joined(tables: readonly Float32Array[]): {
  readonly cells: Float32Array;
  readonly starts: Int32Array;
} {
  const starts = new Int32Array(tables.length);
  let end = 0;
  tables.forEach((table, place) => {
    starts[place] = end;
    end += table.length;
  });
  const cells = new Float32Array(end);
  tables.forEach((table, place) => {
    cells.set(table, starts[place] ?? 0);
  });
  return { cells, starts };
}

/**
 * Makes a function that draws labels and counts the carriers with label 1 of each prepared family. It gives the same
 * array at each call. Groups and probabilities are in the order in which they are counted, hundreds of times.
 */
function countDrawer(
  { groups, probabilities }: FamilyTestInput,
  { carriers, ends }: PreparedFamilies,
  random: () => number,
): () => Int32Array {
  const groupOf = carriers.map((carrier) => groups[carrier] ?? 0);
  const chances = Float32Array.from(carriers, (carrier) => probabilities[carrier] ?? 0);
  const uniform = new Float32Array(groups.reduce((most, group) => Math.max(most, group), 0) + 1);
  const counts = new Int32Array(ends.length);
  return () => {
    for (let group = 0; group < uniform.length; group++) uniform[group] = random();
    let at = 0;
    for (let place = 0; place < counts.length; place++) {
      let count = 0;
      for (const end = ends[place] ?? 0; at < end; at++)
        if ((uniform[groupOf[at] ?? 0] ?? 1) < (chances[at] ?? 0)) count++;
      counts[place] = count;
    }
    return counts;
  };
}

/** The index of the maxima of a tier towards a label. */
export function tailPlace(tier: number, label: 0 | 1): number {
  return tier * 2 + label;
}

/** Euler and Mascheroni's constant: mean of the standard Gumbel distribution. */
const GUMBEL_MEAN = 0.5772156649;

/** From the draw that so many are above on, the tail of maxima with zeros is extrapolated: twenty of 399. */
const TAIL_START = 0.95;

/**
 * P(largest value ≥ value) in clean data: by counting the draws; beyond the largest draw by the Gumbel distribution with
 * their mean and variance, whose tail is heavier than the normal's; and never more than the sum over all families of
 * Chernoff's bound exp(−value² / 2), which holds for the signed root. Where no family has a value in some draws, the mean
 * and variance say nothing of the tail: then it falls as that bound does, from a high
 * quantile on, or from the smallest value.
 * @param families number of families in each draw
 */
export function tailOfMaxima(maxima: Float64Array, value: number, families: number): number {
  const bound = families * Math.exp((-value * value) / 2);
  const counted = Math.min(bound, (1 + maxima.length - countBelow(maxima, value)) / (maxima.length + 1));
  if (value < (maxima.at(-1) ?? Infinity)) return counted;
  if (maxima[0] === 0) {
    const least = maxima[countUpTo(maxima, 0)] ?? 0;
    const start = Math.max(least, quantile(maxima, TAIL_START));
    const above = (1 + maxima.length - countBelow(maxima, start)) / (maxima.length + 1);
    return Math.min(counted, above * Math.exp((start * start - value * value) / 2));
  }
  const mean = maxima.reduce((sum, z) => sum + z, 0) / maxima.length;
  const variance = maxima.reduce((sum, z) => sum + (z - mean) ** 2, 0) / (maxima.length - 1);
  const scale = Math.sqrt((6 * variance) / Math.PI ** 2);
  const fitted = -Math.expm1(-Math.exp(-(value - mean) / scale - GUMBEL_MEAN));
  return Math.min(counted, fitted);
}

/**
 * P(any of `families` reaches this many nats by label and novelty together): each part has the tail e^{−t} of Chernoff's
 * bound, so their sum has (1 + t) e^{−t}.
 */
export function noveltyTail(nats: number, families: number): number {
  return families * (1 + nats) * Math.exp(-nats);
}
