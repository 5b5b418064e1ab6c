import { createRandom, type Random } from '../statistics/seeded-random.js';

/** Share of the values that the two fitted detectors call outliers, as OSeqL sets it. */
const CONTAMINATION = 0.05;
/** Trees of an isolation forest, and values that each sees at most (Liu, Ting, Zhou 2008). */
const TREES = 100;
const SUBSAMPLE = 256;
/** Euler and Mascheroni's constant, of the mean path length. */
const EULER = 0.5772156649015329;

/** Linear interpolation between the order statistics, as numpy's percentile. @param share in [0, 1] */
export function quantileOf(values: readonly number[], share: number): number {
  const rising = [...values].sort((a, b) => a - b);
  const at = share * (rising.length - 1);
  const low = rising[Math.floor(at)] ?? NaN;
  const high = rising[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** Mean path length of an unsuccessful search in a binary tree of n values. */
function meanPath(n: number): number {
  return n <= 1 ? 0 : n === 2 ? 1 : 2 * (Math.log(n - 1) + EULER) - (2 * (n - 1)) / n;
}

/** Splits the sample at random cuts until `value` stands alone: how many cuts that takes. */
function pathLength(value: number, sample: readonly number[], random: Random, limit: number): number {
  let values = sample;
  for (let depth = 0; ; depth++) {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (values.length <= 1 || depth >= limit || least === most) return depth + meanPath(values.length);
    const cut = least + (most - least) * random.next();
    values = values.filter((other) => other < cut === value < cut);
  }
}

/**
 * Isolation scores in (0, 1] of numbers: 2^(−mean path / expected path); an outlier is near 1. Each value is
 * isolated by cuts of its own, which have the distribution of those of random trees.
 */
export function isolationScores(values: readonly number[], seed: string): number[] {
  const random = createRandom(seed);
  const size = Math.min(SUBSAMPLE, values.length);
  const limit = Math.ceil(Math.log2(Math.max(2, size)));
  return values.map((value) => {
    let sum = 0;
    for (let tree = 0; tree < TREES; tree++) {
      const sample = size === values.length ? values : random.shuffled(values).slice(0, size);
      sum += pathLength(value, sample, random, limit);
    }
    return 2 ** (-sum / TREES / Math.max(1, meanPath(size)));
  });
}

/**
 * Robust distances of numbers: from the mean of the half that lies closest together, in its deviations. That
 * half is the minimum covariance determinant's in one dimension (Rousseeuw 1984): an elliptic envelope.
 */
export function envelopeDistances(values: readonly number[]): number[] {
  const rising = [...values].sort((a, b) => a - b);
  const half = Math.min(rising.length, Math.floor(rising.length / 2) + 1);
  let best = { variance: Infinity, mean: 0 };
  for (let first = 0; first + half <= rising.length; first++) {
    const part = rising.slice(first, first + half);
    const mean = part.reduce((sum, value) => sum + value, 0) / half;
    const variance = part.reduce((sum, value) => sum + (value - mean) ** 2, 0) / half;
    if (variance < best.variance) best = { variance, mean };
  }
  const deviation = Math.sqrt(best.variance) || Number.EPSILON;
  return values.map((value) => Math.abs(value - best.mean) / deviation);
}

function above(scores: readonly number[], bar: number): number[] {
  return [...scores.keys()].filter((index) => (scores[index] ?? 0) > bar);
}

/** A way of calling some of the numbers outliers: their indices. */
export type OutlierDetector = (values: readonly number[], seed: string) => number[];

/** The three whose majority OSeqL takes. */
export const OUTLIER_DETECTORS: readonly OutlierDetector[] = [
  (values, seed) => {
    const scores = isolationScores(values, seed);
    return above(scores, quantileOf(scores, 1 - CONTAMINATION));
  },
  (values) => {
    const distances = envelopeDistances(values);
    return above(distances, quantileOf(distances, 1 - CONTAMINATION));
  },
  (values) => {
    const [low, high] = [quantileOf(values, 0.25), quantileOf(values, 0.75)];
    const reach = 1.5 * (high - low);
    return [...values.keys()].filter((index) => {
      const value = values[index] ?? 0;
      return value < low - reach || value > high + reach;
    });
  },
];
