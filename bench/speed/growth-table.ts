import { ascending } from 'd3-array';
import type { Versioned } from '../results/code-version.js';
import { digits, MISSING, newest, probeVersions, tableOf } from '../tables/cells.js';
import { GROWTH_METHODS, type GrowthLine } from './measure-growth.js';

/** Seconds and memory as the data grow. */
export function renderGrowth(all: readonly Versioned<GrowthLine>[]): string | null {
  const lines = newest(all, ({ dataset, method, records, seed }) => [dataset, method, records, seed]);
  if (lines.length === 0) return null;
  const rows = [...new Set(lines.map(({ records }) => records))].sort(ascending).map((count) => {
    const [own, rival, model] = GROWTH_METHODS.map((name) =>
      lines.find(({ method, records }) => method === name && records === count),
    );
    return { count, own, rival, model };
  });
  const ratio = (own: GrowthLine | undefined, other: GrowthLine | undefined): string =>
    own && other ? `${(own.cpuSeconds / other.cpuSeconds).toFixed(2)} ×` : MISSING;
  const table = tableOf(rows, [
    ['records', ({ count }) => String(count)],
    ['CPU s', ({ own }) => digits(own?.cpuSeconds, 1)],
    ['CPU ms a record', ({ own, count }) => digits(own && (1000 * own.cpuSeconds) / count, 2)],
    ['wall s', ({ own }) => digits(own?.wallSeconds, 1)],
    ['peak memory', ({ own }) => (own ? `${own.peakMebibytes.toFixed(0)} MiB` : MISSING)],
    ['KillBadCode CPU s', ({ rival }) => digits(rival?.cpuSeconds, 1)],
    ['CodePurify / it', ({ own, rival }) => ratio(own, rival)],
    ['language model CPU s', ({ model }) => digits(model?.cpuSeconds, 1)],
    ['CodePurify / it', ({ own, model }) => ratio(own, model)],
  ]);
  return [table, probeVersions(lines)].join('\n\n');
}
