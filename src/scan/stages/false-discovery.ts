/**
 * The largest p-value of a discovery when the false discovery rate is kept at `rate` (Benjamini and Hochberg 1995): the
 * largest p(k) ≤ k·rate/m. Only p-values up to `rate` matter, so the others need only be counted.
 * @param small p-values up to `rate`, in any order
 * @param tests m, the number of all judged units
 * @returns 0 when there is no discovery
 */
export function discoveryBound(small: readonly number[], tests: number, rate: number): number {
  const sorted = [...small].sort((a, b) => a - b);
  return sorted.reduce((bound, p, index) => (p <= ((index + 1) * rate) / tests ? p : bound), 0);
}
