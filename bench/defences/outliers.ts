import { ascending, deviation, extent, least, mean, quantile, range } from 'd3-array';
import { createRandom, type Random } from '../statistics/seeded-random.js';

// An isolation forest and an elliptic envelope of one column, written here because no maintained, typed package has either.

/** Proportion of the values that the two fitted detectors call outliers, as OSeqL sets it. */
const CONTAMINATION = 0.05;
/** Trees of an isolation forest, and the largest number of values that each sees (Liu, Ting, Zhou 2008). */
const TREES = 100;
const SUBSAMPLE = 256;
/** Euler and Mascheroni's constant, of the mean path length. */
const EULER = 0.5772156649015329;

/** Mean path length of an unsuccessful search in a binary tree of n values. */
function meanPath(n: number): number {
  return n <= 1 ? 0 : n === 2 ? 1 : 2 * (Math.log(n - 1) + EULER) - (2 * (n - 1)) / n;
}

/** The number of random cuts that leave `value` alone in the sample. */
function pathLength(value: number, sample: readonly number[], random: Random, limit: number): number {
  let values = sample;
  for (let depth = 0; ; depth++) {
    const [low = 0, high = 0] = extent(values);
    if (values.length <= 1 || depth >= limit || low === high) return depth + meanPath(values.length);
    const cut = low + (high - low) * random.next();
    values = values.filter((other) => other < cut === value < cut);
  }
}

/**
 * Isolation scores of numbers in (0, 1]: 2^(−mean path / expected path); an outlier is near 1. Each value is isolated
 * by cuts of its own, with the distribution of the cuts of random trees.
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
 * Robust distances of numbers: from the mean of the closest half, in its deviations. That half is the minimum
 * covariance determinant's in one dimension (Rousseeuw 1984): an elliptic envelope.
 */
export function envelopeDistances(values: readonly number[]): number[] {
  const rising = [...values].sort(ascending);
  const half = Math.min(rising.length, Math.floor(rising.length / 2) + 1);
  const halves = range(rising.length - half + 1).map((first) => rising.slice(first, first + half));
  const closest = least(halves, (part) => deviation(part) ?? 0) ?? [];
  const centre = mean(closest) ?? 0;
  // The standard deviation of a population: d3 computes that of a sample.
  const spread = (deviation(closest) ?? 0) * Math.sqrt((half - 1) / half) || Number.EPSILON;
  return values.map((value) => Math.abs(value - centre) / spread);
}

/** The indices of the largest scores. */
function highest(scores: readonly number[]): number[] {
  const bound = quantile(scores, 1 - CONTAMINATION) ?? Infinity;
  return [...scores.keys()].filter((index) => (scores[index] ?? 0) > bound);
}

/** Marks some of the values as outliers. @returns their indices */
type OutlierDetector = (values: readonly number[], seed: string) => number[];

/** The three detectors whose majority OSeqL takes. */
export const OUTLIER_DETECTORS: readonly OutlierDetector[] = [
  (values, seed) => highest(isolationScores(values, seed)),
  (values) => highest(envelopeDistances(values)),
  (values) => {
    const [low = 0, high = 0] = [quantile(values, 0.25), quantile(values, 0.75)];
    const reach = 1.5 * (high - low);
    return [...values.keys()].filter((index) => {
      const value = values[index] ?? 0;
      return value < low - reach || value > high + reach;
    });
  },
];
