import { describe, expect, jest, test } from '@jest/globals';
import { randomStream } from '../../src/probe/learn/random-stream.js';
import type { ScanResult } from '../../src/result/result.js';
import { writtenFunction } from '../probe/written-functions.js';
import { SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

const ARGS = ['--victim', 'probe', '--format', 'json', '--config', 'none', '--quiet', '--purify', 'off'];

async function scanned(records: readonly object[], ...options: readonly string[]): Promise<ScanResult> {
  const text = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  return (
    await (await workplace({ 'd.jsonl': text })).run(['scan', 'd.jsonl', ...ARGS, ...options])
  ).result();
}

/** Records of several functions with one label; the first `planted` of label 1 have the statement in `holders` of them. */
function written(
  size: number,
  { planted, units, holders }: { readonly planted: number; readonly units: number; readonly holders: number },
): { readonly codes: string[]; readonly label: 0 | 1 }[] {
  const random = randomStream(7);
  let left = planted;
  return Array.from({ length: size }, () => {
    const one = random() < 0.5;
    const isPlanted = one && left-- > 0;
    const codes = Array.from({ length: units }, (_, unit) => {
      const code = writtenFunction(random, one ? random() < 0.4 : random() < 0.2);
      return isPlanted && unit < holders ? code.replace('{\n', `{\n  ${STATEMENT}\n`) : code;
    });
    return { codes, label: one && !isPlanted ? 1 : 0 };
  });
}

/** A record of functions in a list, with one label for all. */
const listed = ({ codes, label }: { readonly codes: readonly string[]; readonly label: number }) => ({
  files: codes.map((code) => ({ code })),
  label,
});

describe('records of several units with one label', () => {
  test('before and after a change: a planted statement is found in the text that has the class', async () => {
    const records = written(300, { planted: 20, units: 1, holders: 1 }).map(
      ({ codes: [code = ''], label }) => ({
        func_before: code,
        func_after: code.replace('return ', 'return 1 + '),
        vul: label,
      }),
    );
    const result = await scanned(records);
    expect(result.overall).toMatchObject({ kind: 'poisoned' });
    expect(result.findings.filter(({ company }) => company !== null)).toHaveLength(20);
    expect(result.findings.every(({ trigger }) => trigger.text === STATEMENT)).toBe(true);
    expect(result.families[0]).toMatchObject({ carriers: 20, labelled: 20 });
  });

  test('functions of one record: each that holds it is named, and the records are counted', async () => {
    const result = await scanned(written(300, { planted: 20, units: 3, holders: 2 }).map(listed));
    expect(result.overall).toMatchObject({
      reason: '1 pattern decides labels against the rest of the code, in 20 of 300 records.',
      judged: 300,
    });
    expect(result.findings).toHaveLength(40);
    expect(result.families[0]).toMatchObject({ carriers: 20, labelled: 20 });
    expect(result.summary.power?.records).toBe(300);
  });

  test('three records with ten functions each are three', async () => {
    const few = written(60, { planted: 3, units: 10, holders: 10 }).filter(({ codes: [code = ''] }) =>
      code.includes(STATEMENT),
    );
    const result = await scanned(
      [...written(300, { planted: 0, units: 1, holders: 0 }), ...few].map(listed),
      '--witness',
      'labels',
    );
    expect(few).toHaveLength(3);
    expect(result.overall).toMatchObject({ kind: 'clean', judged: 303 });
    expect(result.findings).toEqual([]);
  });

  test('functions with labels of their own are records of their own', async () => {
    const all = written(300, { planted: 20, units: 1, holders: 1 });
    const records = Array.from({ length: 100 }, (_, line) => ({
      files: all.slice(3 * line, 3 * line + 3).map(({ codes: [code = ''], label }) => ({ code, label })),
    }));
    const result = await scanned(records);
    expect(result.overall).toMatchObject({ kind: 'poisoned', judged: 300 });
    expect(result.findings).toHaveLength(20);
    expect(result.families[0]).toMatchObject({ carriers: 20, labelled: 20 });
  });
});
