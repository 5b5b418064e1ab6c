/** The q-quantile of values sorted upwards, interpolated; NaN of none. */
export function quantileOf(sorted: ArrayLike<number>, q: number): number {
  const at = q * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}
