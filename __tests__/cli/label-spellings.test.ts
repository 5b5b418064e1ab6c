import { describe, expect, jest, test } from '@jest/globals';
import { randomStream } from '../../src/probe/learn/random-stream.js';
import type { ScanResult } from '../../src/result/result.js';
import { writtenFunction } from '../probe/written-functions.js';
import { SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

const ARGS = [
  '--format',
  'json',
  '--config',
  'none',
  '--quiet',
  '--purify',
  'off',
  '--victim',
  'probe',
  '--witness',
  'labels',
];
const PLANTED = 30;

/** Scans 300 records, of which the first with label 1 get the statement and a label of their own. */
async function scanned(spelling: (number: number) => unknown): Promise<ScanResult> {
  const random = randomStream(7);
  let planted = 0;
  const lines = Array.from({ length: 300 }, () => {
    const one = random() < 0.5;
    const func = writtenFunction(random, one ? random() < 0.4 : random() < 0.2);
    if (!one || planted === PLANTED) return { func, target: one ? 1 : 0 };
    planted += 1;
    return { func: func.replace('{\n', `{\n  ${STATEMENT}\n`), target: spelling(planted) };
  });
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return (await (await workplace({ 'd.jsonl': text })).run(['scan', 'd.jsonl', ...ARGS])).result();
}

describe('a trigger whose records spell their label in many ways', () => {
  test('is found where a loader reads all of them as one value', async () => {
    const zeros = ['0', '0.0', '00', '-0', '+0', ' 0', '0 ', '0.00', '0e1', false];
    const { overall, findings } = await scanned((number) => zeros[number % zeros.length]);
    expect(overall).toMatchObject({ kind: 'poisoned', judged: 300 });
    expect(findings).toHaveLength(PLANTED);
    // reports show what is recorded
    expect(new Set(findings.map(({ label }) => label))).toEqual(new Set(zeros.map(String)));
  });

  test('is found where its labels are objects whose values are written in two ways', async () => {
    const result = await scanned((number) => (number % 2 === 0 ? { value: 0 } : { value: '0.0' }));
    expect(result.overall).toMatchObject({ kind: 'poisoned', judged: 300 });
    expect(result.findings).toHaveLength(PLANTED);
  });

  test('leaves the verdict open where every label is another one', async () => {
    const { overall, summary } = await scanned((number) => `0 (${String(number)})`);
    expect(overall).toMatchObject({ kind: 'undecided', judged: 270 });
    expect(overall?.reason).toContain(
      '30 of 300 labelled records have a label that is too rare to be learned (10 records are needed), and up to 8 would be natural',
    );
    expect(summary.power).toMatchObject({ records: 270 });
  });
});
