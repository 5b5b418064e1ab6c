import { along, type Axis } from '../plots/plot-panel.js';

/**
 * How many values fall into each of `bins` equal parts of an axis. All values are counted: what lies beyond an end
 * counts in the last part there.
 */
export function histogram(values: readonly number[], axis: Axis, bins: number): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const bin = Math.min(bins - 1, Math.floor(along(axis, value) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
