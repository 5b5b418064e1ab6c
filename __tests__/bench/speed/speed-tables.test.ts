import { expect, test } from '@jest/globals';
import { renderSpeed } from '../../../bench/speed/speed-tables.js';
import type { SpeedRow } from '../../../bench/speed/measure-speed.js';

const row = (way: SpeedRow['way'], unitsPerSecond: number): SpeedRow => ({
  ...{ way, threads: 1, seconds: 10 / unitsPerSecond },
  ...{ unitsPerSecond, tokensPerSecond: unitsPerSecond * 100 },
});

test('speed is told with its ratios to the other ways of the same run', () => {
  const text = renderSpeed({
    ...{ kind: 'speed', seed: '1', units: 10, elements: 300, variants: 200, tokens: 20_000, padTo: 384 },
    victim: { name: 'sentinel', fingerprint: 'f', labels: [] },
    machine: { processor: 'some processor', cores: 2, platform: 'linux x64', node: 'v20.0.0' },
    rows: [row('masks', 5), row('authors', 0.5), row('plain', 125)],
    memory: [{ records: 10_000, seconds: 100, peakMebibytes: 200.4 }],
  });
  expect(text)
    .toBe(`10 held-out functions with 300 elements: 200 distinct variants of 100 tokens on average; the maximum is 384. Victim \`sentinel\`, seed \`1\`. All rows are of one run.

| way                                                 | threads | units/s | real tokens/s | against one at a time | against plain |
| --------------------------------------------------- | ------: | ------: | ------------: | --------------------: | ------------: |
| all masks: length-sorted batches, duplicates once   |       1 |     5.0 |           500 |                  10 × |        0.04 × |
| the same masks one at a time, padded to the maximum |       1 |     0.5 |            50 |                   1 × |       0.004 × |
| plain inference, once per unit                      |       1 |   125.0 |         12500 |                 250 × |           1 × |

Peak memory of a scan of short JSONL records in a process of its own, everything included:

| records | records/s | peak memory |
| ------- | --------: | ----------: |
| 10000   |     100.0 |     200 MiB |

Measured on some processor, 2 cores, linux x64, Node v20.0.0.`);
});

test('what takes no model, and what a finding takes, where they were measured', () => {
  const text = renderSpeed({
    ...{ kind: 'speed', seed: '1', units: 10, elements: 300, variants: 200, tokens: 20_000, padTo: 384 },
    victim: { name: 'sentinel', fingerprint: 'f', labels: [] },
    machine: { processor: 'some processor', cores: 2, platform: 'linux x64', node: 'v20.0.0' },
    ...{ rows: [], memory: [] },
    code: [
      { step: 'parse', functionsPerSecond: 2000 },
      { step: 'witnesses', functionsPerSecond: 1000 },
    ],
    findings: [{ attack: 'a fixed statement', poisoned: 30, found: 29, naming: 0.613, purifying: 0.2 }],
  });
  const rows = text.split('\n').filter((line) => /^\| .*\d/u.test(line));
  expect(rows.map((row) => row.split(/ *\| */u).slice(1, -1))).toEqual([
    ['parse', '2000', '1.00 ×'],
    ['witnesses', '1000', '0.50 ×'],
    ['a fixed statement', '29/30', '0.61', '0.20'],
  ]);
});
