import { elementAt } from './element-at.js';

/** A sorted copy, smallest first. */
export function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/**
 * The quantile of sorted values with linear interpolation (type 7 of Hyndman and Fan 1996, as NumPy's
 * default); 0 for no values.
 * @param share from 0 to 1
 */
export function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return 0;
  const place = share * (sorted.length - 1);
  const below = elementAt(sorted, Math.floor(place));
  const above = elementAt(sorted, Math.ceil(place));
  return below + (place - Math.floor(place)) * (above - below);
}

/** How many of sorted values are below `bound`. */
export function countBelow(sorted: readonly number[], bound: number): number {
  return countWhile(sorted, (value) => value < bound);
}

/** How many of sorted values are at most `bound`. */
export function countUpTo(sorted: readonly number[], bound: number): number {
  return countWhile(sorted, (value) => value <= bound);
}

/** How many values pass, by bisection: all that pass are before all that do not. */
function countWhile(sorted: readonly number[], passes: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(elementAt(sorted, middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}
