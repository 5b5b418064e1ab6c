import { randomStream } from '../../probe/learn/random-stream.js';

/** Numbers of carriers for which random sets are drawn; between two of them figures are interpolated in ln n. */
const SIZES = [3, 4, 5, 6, 8, 10, 13, 16, 20, 30, 40, 60, 100, 200] as const;

/** Random sets of each size: enough for the 97 % quantile within a percent. */
const SETS = 400;

/** Carriers of a family that are compared: the mean of 200 is as exact as that of all. */
export const MAX_COMPARED = SIZES[SIZES.length - 1] ?? 200;

/** Ratios below it are equal: sets that have less in common than half of the mean are random, and no more than that. */
const LEAST_RATIO = 0.5;

/** How related random items of the data are. */
export interface RandomSets {
  /** The mean similarity of two random items. */
  readonly base: number;
  /** ln of the ratio below which the proportion `level` of random sets of this size lies. */
  quantile(size: number, level: number): number;
}

/** ln of a mean similarity over that of random records, bounded below. */
export function logRatio(similarity: number, base: number): number {
  return Math.log(Math.max(LEAST_RATIO, similarity / Math.max(base, 1e-12)));
}

/**
 * Draws random sets of items. The draws depend on the items and their order alone.
 * @param items        what may be drawn: records without near copies, or places of names
 * @param similarityOf the mean similarity of all pairs of some items
 */
export function drawRandomSets(items: Int32Array, similarityOf: (drawn: Int32Array) => number): RandomSets {
  const base = similarityOf(items);
  const random = randomStream(items.length);
  const sizes = SIZES.filter((size) => size <= items.length);
  const sorted = sizes.map((size) => {
    const values = Float64Array.from({ length: SETS }, () =>
      logRatio(similarityOf(sample(items, size, random)), base),
    );
    return values.sort();
  });
  const at = (row: number, level: number): number =>
    sorted[row]?.[Math.min(SETS - 1, Math.floor(level * SETS))] ?? 0;
  return {
    base,
    quantile: (size, level) => {
      const above = sizes.findIndex((one) => one >= size);
      if (above < 0) return at(sizes.length - 1, level);
      if (above === 0 || sizes[above] === size) return at(above, level);
      const [low = 1, high = 1] = [sizes[above - 1], sizes[above]];
      const part = Math.log(size / low) / Math.log(high / low);
      return at(above - 1, level) * (1 - part) + at(above, level) * part;
    },
  };
}

/** `size` different items, in random order (Floyd 1987). */
export function sample(items: Int32Array, size: number, random: () => number): Int32Array {
  const taken = new Set<number>();
  for (let last = items.length - size; last < items.length; last++) {
    const place = Math.floor(random() * (last + 1));
    taken.add(taken.has(place) ? last : place);
  }
  return Int32Array.from(taken, (place) => items[place] ?? 0);
}
