import { expect, test } from '@jest/globals';
import { renderEngines, type EngineLine } from '../../../bench/speed/engine-table.js';
import type { ScanLine } from '../../../bench/speed/measure-scans.js';
import { renderScans, scansPlot } from '../../../bench/speed/scan-table.js';
import type { Versioned } from '../../../bench/results/code-version.js';

const scan = (records: number, jobs: number, cpuSeconds: number): Versioned<ScanLine> => ({
  ...{ dataset: 'eight-languages', records, jobs, memory: 4096, cpuSeconds, wallSeconds: cpuSeconds / 2 },
  ...{
    processes: 1,
    peakMebibytes: 1536,
    dataMebibytes: 10,
    diskMebibytes: 51.2,
    planted: 20,
    found: 19,
    poisoned: 21,
  },
  ...{ findings: 'f', code: { commit: 'abc', probe: 'p' } },
});

test('scans are ordered by size, with the costs of a record and what was found', () => {
  expect(renderScans([scan(20_000, 2, 250), scan(10_000, 1, 100), scan(10_000, 1, 120)]))
    .toBe(`| data            | records | \`--jobs\` | CPU s | CPU ms a record | wall s | processes | peak memory | size of the data | work folder | planted records found | other poisoned |
| --------------- | ------: | -------: | ----: | --------------: | -----: | --------: | ----------: | ---------------: | ----------: | --------------------: | -------------: |
| eight-languages |   10000 |        1 |   120 |            12.0 |     60 |         1 |    1.50 GiB |         0.01 GiB |    0.05 GiB |              19 of 20 |              2 |
| eight-languages |   20000 |        2 |   250 |            12.5 |    125 |         1 |    1.50 GiB |         0.01 GiB |    0.05 GiB |              19 of 20 |              2 |

Probe \`p\` (commit \`abc\`).`);
  expect(renderScans([])).toBeNull();
});

test('the plot of scans names each series', async () => {
  const { file, svg } = await scansPlot([scan(10_000, 1, 100), scan(100_000, 2, 1000)]);
  expect(file).toBe('scans.svg');
  expect(svg).toContain('eight-languages, --jobs 1');
  expect(svg).toContain('eight-languages, --jobs 2');
});

const run = (method: EngineLine['method'], cpuSeconds: number, findings: string, shards = 2): EngineLine => ({
  ...{
    method,
    records: 1000,
    files: 16,
    shards,
    witness: 'no-victim',
    cpuSeconds,
    wallSeconds: 50,
    findings,
  },
  ...{ largestProcessMebibytes: 700, units: 1000, poisoned: 5 },
});

test('engines are compared with the stages of the same data and shards', () => {
  const table = renderEngines([
    run('stages', 80, 'a'),
    run('spark', 100, 'a'),
    run('ray', 88, 'b'),
    run('ray', 90, 'a', 4),
  ]);
  const cells = (table ?? '')
    .split('\n')
    .slice(2)
    .map((row) => row.split(/ *\| */u).slice(1, -1));
  expect(cells.map((row) => [row[0], row[5], row.at(-1)])).toEqual([
    ['stages alone', '1.00 ×', 'yes'],
    ['Spark', '1.25 ×', 'yes'],
    ['Ray', '1.10 ×', 'no'],
    ['Ray', '–', '–'],
  ]);
});
