import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { renderHeadline } from '../../../bench/pages/headline.js';
import { loadResults, type Results } from '../../../bench/pages/results.js';

const RESULTS = fileURLToPath(new URL('../../../docs/results', import.meta.url));
const CODE = { code: { commit: null, probe: 'p' } };

/** Two runs with poison and two clean ones, two pull requests of each kind, two lines of proofs, one timed run. */
async function results(): Promise<Results> {
  const gate = { dataset: 'devign', size: 2000, method: 'codepurify-opinion', families: null, ...CODE };
  const natural = { trigger: false, natural: ['a'] };
  const change = { dataset: 'devign', base: 2000, size: 20, seed: '1', ...CODE };
  return {
    ...(await loadResults('/nowhere', RESULTS)),
    gate: [
      { ...gate, attack: 'fixed', rate: 0.05, seed: '1', recall: 1 },
      { ...gate, attack: 'fixed', rate: 0.05, seed: '2', recall: 0.5 },
      { ...gate, attack: 'none', rate: 0, seed: '1', recall: null },
      { ...gate, attack: 'none', rate: 0, seed: '2', recall: null, families: natural },
    ],
    changes: [
      { ...change, change: 0, attack: 'fixed', called: true },
      { ...change, change: 1, attack: 'fixed', called: false },
      { ...change, change: 0, attack: 'none', called: false },
    ],
    soundness: [
      { language: 'c', replaced: 1200, contradicted: 0 },
      { language: 'python', replaced: 34, contradicted: 1 },
    ],
    scans: [
      { dataset: 'eight-languages', records: 100_000, jobs: 2, wallSeconds: 99, peakMebibytes: 1, ...CODE },
      {
        dataset: 'eight-languages',
        records: 100_000,
        jobs: 2,
        wallSeconds: 446,
        peakMebibytes: 3887,
        ...CODE,
      },
      { dataset: 'eight-languages', records: 100_000, jobs: 1, wallSeconds: 999, peakMebibytes: 3, ...CODE },
    ],
  } as unknown as Results;
}

/** The answers of the table, by row. */
function answers(table: string | null): string[] {
  const rows = (table ?? '').split('\n').slice(2);
  return rows.map((row) => row.split('|')[2]?.trim() ?? '');
}

test('five numbers come from the newest lines of the result files', async () => {
  const table = renderHeadline(await results(), 'docs/results/');
  expect(answers(table)).toEqual(['75 %', '1 of 2', '1 of 2', '1 of 1,234', '7 minutes, 3.80 GiB']);
  expect(table).toContain('[How many poisoned records does it name?](docs/results/gate.md)');
  expect(table).toContain('clean ones that fail: 0 of 1');
});

test('without one of its results the table is not written', async () => {
  expect(renderHeadline({ ...(await results()), soundness: [] }, '')).toBeNull();
});
