/*
 * By hand, not by d3-array: often the search is not over a list (the offsets that fit a model's window), and a finding
 * depends on the last bit of a quantile.
 */

/** A sorted copy, smallest first. */
export function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/**
 * The last whole number that passes, by bisection. All numbers that pass come before all that fail.
 * @param passing a number that passes; it is not checked
 * @param failing a number above `passing` that fails; it is not checked
 */
export function bisect(passing: number, failing: number, passes: (number: number) => boolean): number {
  let [good, bad] = [passing, failing];
  while (good + 1 < bad) {
    const middle = (good + bad) >>> 1;
    if (passes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** How many of values sorted upwards are below `bound`: the index of the first that is not. */
export function countBelow(sorted: ArrayLike<number>, bound: number): number {
  return bisect(-1, sorted.length, (index) => (sorted[index] ?? 0) < bound) + 1;
}

/** How many of values sorted upwards are at most `bound`. */
export function countUpTo(sorted: ArrayLike<number>, bound: number): number {
  return bisect(-1, sorted.length, (index) => (sorted[index] ?? 0) <= bound) + 1;
}

/**
 * The quantile of values sorted upwards, with linear interpolation (type 7 of Hyndman and Fan 1996, as NumPy's
 * default); NaN for no values.
 * @param fraction from 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, fraction: number): number {
  const place = fraction * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}
