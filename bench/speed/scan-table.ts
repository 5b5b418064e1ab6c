import { ascending } from 'd3-array';
import type { ColourName } from '../plots/colours.js';
import type { Picture } from '../plots/draw-chart.js';
import type { Versioned } from '../results/code-version.js';
import { gibibytes, newest, probeVersions, tableOf } from '../tables/cells.js';
import type { ScanLine } from './measure-scans.js';
import { secondsChart } from './seconds-chart.js';

/** The newest line of each scan, small data first. */
function scansOf(all: readonly Versioned<ScanLine>[]): Versioned<ScanLine>[] {
  return newest(all, ({ dataset, records, jobs, memory }) => [dataset, records, jobs, memory]).sort(
    (a, b) => ascending(a.dataset, b.dataset) || ascending(a.records, b.records) || ascending(a.jobs, b.jobs),
  );
}

/** Seconds, memory and disk of whole scans as the data grow. */
export function renderScans(all: readonly Versioned<ScanLine>[]): string | null {
  const lines = scansOf(all);
  if (lines.length === 0) return null;
  const table = tableOf(lines, [
    ['data', ({ dataset }) => dataset],
    ['records', ({ records }) => String(records)],
    ['`--jobs`', ({ jobs }) => String(jobs)],
    ['CPU s', ({ cpuSeconds }) => cpuSeconds.toFixed(0)],
    ['CPU ms a record', ({ cpuSeconds, records }) => ((1000 * cpuSeconds) / records).toFixed(1)],
    ['wall s', ({ wallSeconds }) => wallSeconds.toFixed(0)],
    ['processes', ({ processes }) => String(processes)],
    ['peak memory', ({ peakMebibytes }) => gibibytes(peakMebibytes)],
    ['size of the data', ({ dataMebibytes }) => gibibytes(dataMebibytes)],
    ['work folder', ({ diskMebibytes }) => gibibytes(diskMebibytes)],
    ['planted records found', ({ found, planted }) => `${found} of ${planted}`],
    ['other poisoned', ({ poisoned, found }) => String(poisoned - found)],
  ]);
  return [table, probeVersions(lines)].join('\n\n');
}

/** Colours of the series of scans. */
const COLOURS: readonly ColourName[] = ['blue', 'ochre', 'purple', 'grey'];

/** CPU seconds of whole scans by records, for each dataset and number of workers. */
export function scansPlot(all: readonly Versioned<ScanLine>[]): Promise<Picture> {
  const points = scansOf(all).map(({ dataset, records, jobs, cpuSeconds }) => ({
    ...{ records, cpuSeconds, series: `${dataset}, --jobs ${jobs}` },
  }));
  const scans = [...new Set(points.map(({ series }) => series))];
  const chart = {
    file: 'scans.svg',
    title: 'CPU seconds of a whole scan',
    description: 'CPU seconds of whole scans as the records grow, both by powers of ten.',
    series: scans.map((scan, at) => [scan, COLOURS[at % COLOURS.length] ?? 'grey'] as const),
  };
  return secondsChart(chart, points);
}
