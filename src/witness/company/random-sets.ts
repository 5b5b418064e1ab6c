import { randomStream } from '../../probe/learn/random-stream.js';

/** Numbers of carriers for which random sets are drawn; between two of them figures are interpolated in ln n. */
const SIZES = [3, 4, 5, 6, 8, 10, 13, 16, 20, 30, 40, 60, 100, 200] as const;

/** Random sets of each size: enough for the 97 % quantile within a percent. */
const SETS = 400;

/** Carriers of a family that are compared: the mean of 200 is as exact as that of all. */
export const MAX_COMPARED = SIZES[SIZES.length - 1] ?? 200;

/** Bounds of a proportion before its logit is taken: beyond them differences mean nothing. */
const LEAST_PROPORTION = 0.03;

/** ln(p / (1 − p)) of a proportion, bounded. */
export function logit(proportion: number): number {
  const bounded = Math.min(1 - LEAST_PROPORTION, Math.max(LEAST_PROPORTION, proportion));
  return Math.log(bounded / (1 - bounded));
}

/** The distribution of a value for random sets of items, by their size. */
export interface RandomSets {
  /** The value below which the proportion `level` of random sets of this size lies. */
  quantile(size: number, level: number): number;
}

/**
 * Draws random sets of items, those of a size when they are needed. The draws depend on the items and their order alone.
 * @param items   what may be drawn: records without near copies, or places of names
 * @param valueOf the value of a set
 */
export function drawRandomSets(items: Int32Array, valueOf: (drawn: Int32Array) => number): RandomSets {
  const sizes = SIZES.filter((size) => size <= items.length);
  const drawn = new Map<number, Float64Array>();
  const at = (size: number, level: number): number => {
    const values = drawn.get(size) ?? drawValues(items, size, valueOf);
    drawn.set(size, values);
    return values[Math.floor(level * SETS)] ?? 0;
  };
  return {
    quantile: (size, level) => {
      const high = sizes.find((one) => one >= size) ?? sizes.at(-1) ?? 0;
      const low = sizes.findLast((one) => one <= size) ?? high;
      if (low === high) return at(high, level);
      const part = Math.log(size / low) / Math.log(high / low);
      return at(low, level) * (1 - part) + at(high, level) * part;
    },
  };
}

/** The values of random sets of one size, ascending. */
function drawValues(items: Int32Array, size: number, valueOf: (drawn: Int32Array) => number): Float64Array {
  const random = randomStream(items.length + size);
  return Float64Array.from({ length: SETS }, () => valueOf(sample(items, size, random))).sort();
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
