import {
  familyCounts,
  familyRoots,
  familyValues,
  type FamilyTestInput,
  type PreparedFamilies,
} from './family-test.js';
import { randomStream } from './random.js';
import { RecordEvidence } from './record-evidence.js';

/** Label draws: enough for p-values down to a few thousandths from counting alone. */
const MOST_DRAWS = 399;
const LEAST_DRAWS = 99;
/** Carriers that are looked at over all draws: about a second. */
const WORK = 40_000_000;

/** What family values and record evidence are when labels follow the calibrated probabilities alone. */
export interface NullDistribution {
  /** Largest value over the families of a tier towards a label, one a draw, rising: see `tailPlace`. */
  readonly maxima: readonly Float64Array[];
  /** Families of each tier. */
  readonly families: readonly number[];
  /** Evidence of records with label 0, and with label 1, pooled over records and draws, rising. */
  readonly evidence: readonly [Float32Array, Float32Array];
  /** The signed roots of the first draws, family by family, for the empirical null. */
  readonly examples: readonly Float32Array[];
}

const EXAMPLES = 10;
/** Families that the base knows, and those that it does not. */
export const TIERS = 2;
/** Evidence values that are kept: enough for quantiles at a thousandth of the record level. */
const KEPT_EVIDENCE = 500_000;

/**
 * Draws labels from the calibrated probabilities and tests every family on each draw (parametric bootstrap).
 * One uniform number a content group decides its label in all families, so that families that share carriers
 * move together as they do in the data, and near copies are labelled alike.
 */
export function simulateNull(
  input: FamilyTestInput,
  prepared: PreparedFamilies,
  seed: number,
): NullDistribution {
  const { index, groups, probabilities } = input;
  const carriers = index.records.length;
  const draws = Math.max(LEAST_DRAWS, Math.min(MOST_DRAWS, Math.floor(WORK / Math.max(1, carriers))));
  const random = randomStream(seed);
  const uniform = new Float32Array(groups.reduce((most, group) => Math.max(most, group), 0) + 1);
  const labels = new Uint8Array(carriers);
  const maxima = Array.from({ length: TIERS * 2 }, () => new Float64Array(draws));
  const tiers = Uint8Array.from(prepared.families, (family) => input.tiers[family] ?? 0);
  const examples: Float32Array[] = [];
  const evidence = new RecordEvidence(index, prepared, probabilities, input.targets.length);
  const pooled: [number[], number[]] = [[], []];
  const labelOf = new Int8Array(input.targets.length);
  const keepEvery = Math.max(1, Math.ceil((draws * input.targets.length) / KEPT_EVIDENCE));
  for (let draw = 0; draw < draws; draw++) {
    for (let group = 0; group < uniform.length; group++) uniform[group] = random();
    for (let at = 0; at < carriers; at++)
      labels[at] = (uniform[groups[at] ?? 0] ?? 1) < (probabilities[at] ?? 0) ? 1 : 0;
    const counts = familyCounts(prepared, (carrier) => labels[carrier] === 1);
    const roots = familyRoots(prepared, counts);
    if (draw < EXAMPLES) examples.push(roots);
    const values = familyValues(prepared, roots, counts);
    values.forEach((value, place) => {
      const tail = maxima[tailPlace(tiers[place] ?? 0, value > 0 ? 1 : 0)];
      if (tail) tail[draw] = Math.max(tail[draw] ?? 0, Math.abs(value));
    });
    if (draw % keepEvery !== 0) continue;
    labelOf.fill(-1);
    index.records.forEach((record, at) => (labelOf[record] = labels[at] ?? 0));
    evidence.of(values, labels).values.forEach((value, record) => {
      const label = labelOf[record] ?? -1;
      if (label >= 0) pooled[label === 1 ? 1 : 0].push(value);
    });
  }
  const families = Array.from({ length: TIERS }, (_, tier) => tiers.filter((own) => own === tier).length);
  return {
    families,
    maxima: maxima.map((tail) => tail.sort()),
    evidence: [Float32Array.from(pooled[0]).sort(), Float32Array.from(pooled[1]).sort()],
    examples,
  };
}

/** Values of `sorted` (rising) that are at least `value`. */
export function countAtLeast(sorted: Float32Array | Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted.length - low;
}

/** Where the maxima of a tier towards a label stand. */
export function tailPlace(tier: number, label: 0 | 1): number {
  return tier * 2 + label;
}

/** Euler and Mascheroni's constant: mean of the standard Gumbel distribution. */
const GUMBEL_MEAN = 0.5772156649;

/**
 * P(largest value ≥ value) where there is nothing to find: by counting the draws; beyond the largest of them by
 * the Gumbel distribution with their mean and variance, whose tail is heavier than the normal's; and never more
 * than the sum over all families of Chernoff's bound exp(−value² / 2), which the signed root attains.
 * @param families how many the largest was taken of
 */
export function tailOfMaxima(maxima: Float64Array, value: number, families: number): number {
  const bound = families * Math.exp((-value * value) / 2);
  const counted = Math.min(bound, (1 + countAtLeast(maxima, value)) / (maxima.length + 1));
  if (value < (maxima.at(-1) ?? Infinity)) return counted;
  const mean = maxima.reduce((sum, z) => sum + z, 0) / maxima.length;
  const variance = maxima.reduce((sum, z) => sum + (z - mean) ** 2, 0) / (maxima.length - 1);
  const scale = Math.sqrt((6 * variance) / Math.PI ** 2);
  const fitted = -Math.expm1(-Math.exp(-(value - mean) / scale - GUMBEL_MEAN));
  return Math.min(counted, fitted);
}
