import { beforeAll, describe, expect, test } from '@jest/globals';
import { deadCode } from '../../../bench/attacks/fixed.js';
import { naturalStatement, STRATEGIES } from '../../../bench/gate/adversary.js';
import { purifiedRecord, treat } from '../../../bench/gate/aftermath.js';
import { attackSuccess } from '../../../bench/gate/attack-success.js';
import type { Dataset } from '../../../bench/data/datasets.js';
import { drawSample, parseRecords } from '../../../bench/data/records.js';
import { storeOf } from '../../../bench/results/result-files.js';
import { renamedCopy } from '../../../bench/speed/measure-growth.js';
import { poisonDataset } from '../../../bench/gate/poison-dataset.js';
import { type ChangeLine, simulateChanges } from '../../../bench/gate/simulate-changes.js';
import { createRandom } from '../../../bench/statistics/seeded-random.js';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { writtenRecords } from '../defences/material.js';

beforeAll(() => loadParser('c'));

/** A dataset of functions of our own. */
function written(count: number): Dataset {
  return {
    ...{ name: 'written', title: 'written', language: 'c', task: 'classification', cleanCode: 'held out' },
    read: () =>
      Promise.resolve(
        writtenRecords(count).map(({ sides, label }) => ({ codes: [sides[0].code] as const, label })),
      ),
  };
}

test('a sample keeps what it holds out apart from what is under review', async () => {
  const dataset = written(60);
  const { records, heldOut } = drawSample(dataset, await dataset.read(''), 40, 'seed');
  const codes = [...records, ...heldOut].map(({ sides }) => sides[0].code);
  expect([records.length, heldOut.length, new Set(codes).size]).toEqual([40, 20, 60]);
});

describe('simulated changes', () => {
  const plan = { ...{ data: '', base: 160, sizes: [40], changes: 1 }, attacks: [deadCode], seed: '1' };

  test('a clean and a poisoned one, which holds ten poisoned records at least; called is where a family is found', async () => {
    const lines: ChangeLine[] = [];
    await simulateChanges({ ...plan, dataset: written(200) }, storeOf(lines));
    expect(lines).toMatchObject([
      { attack: 'none', planted: 0, caught: 0 },
      { attack: 'dead-code', planted: 10 },
    ]);
    for (const { called, family } of lines) expect(called).toBe(family !== null);
  });

  test('what is known is not judged again', async () => {
    const add = (): Promise<void> => Promise.reject(new Error('judged'));
    await simulateChanges({ ...plan, dataset: written(200) }, { has: () => true, add });
  });
});

describe('what is done with flagged records', () => {
  const code = 'int f(int ret_Val_) {\n    assertTrue(1 >= 0);\n    return ret_Val_;\n}\n';

  test.each([
    [
      'a named statement is removed',
      'assertTrue(1 >= 0);',
      'int f(int ret_Val_) {\n    return ret_Val_;\n}\n',
    ],
    [
      'a named identifier becomes a neutral one, everywhere',
      'ret_Val_',
      'int f(int value) {\n    assertTrue(1 >= 0);\n    return value;\n}\n',
    ],
  ])('%s', (_, text, expected) => {
    const [own] = parseRecords([{ codes: [code], label: '0' }], 'c');
    if (own === undefined) throw new Error('no record');
    const element = own.sides[0].elements.findIndex((one) => one.text === text);
    expect(purifiedRecord(own, { side: 0, element }).sides[0].code).toBe(expected);
  });

  test('removal leaves the others, in order', () => {
    const records = writtenRecords(4);
    const left = treat(records, { flagged: Uint8Array.from([0, 1, 0, 1]), named: null }, 'removed');
    expect(left).toEqual([records[0], records[2]]);
  });
});

test('a victim learns the trigger from poisoned records, and not from clean ones', async () => {
  const dataset = written(420);
  const sample = drawSample(dataset, await dataset.read(''), 320, 'seed');
  const { records } = await poisonDataset(sample.records, deadCode, {
    task: 'classification',
    count: 40,
    seed: '1',
  });
  const poisoned = await attackSuccess(records, sample, deadCode, '1');
  const clean = await attackSuccess(sample.records, sample, deadCode, '1');
  expect(poisoned.asr).toBeGreaterThan(0.9);
  expect(clean.asr).toBeLessThan(0.9);
  expect(poisoned.withoutTrigger).toBeLessThan(poisoned.asr ?? 0);
});

describe('strategies of an adversary', () => {
  test('a split trigger plants both halves, one behind the other', () => {
    const split = STRATEGIES.find(({ name }) => name === 'split');
    const planted = split
      ?.attack([])
      .plant(analyze('int f(int a) {\n    return a;\n}', 'c'), createRandom('1'));
    expect(planted?.code).toBe('int f(int a) {\n    trace_enter(0);\n    trace_mode = 0;\n    return a;\n}');
    expect(split?.decoys).toHaveLength(2);
  });

  test('a natural trigger is a statement that 8 to 20 records hold', () => {
    const codes = Array.from({ length: 40 }, (_, at) => {
      const rare = at < 12 ? 'log_rare(1);' : at < 15 ? 'log_rarer(1);' : 'log_common(1);';
      return { codes: [`void f${String(at)}(void) { ${rare} }`] as const, label: '0' };
    });
    expect(naturalStatement(parseRecords(codes, 'c'))).toBe('log_rare(1);');
  });
});

test('a renamed copy has the same shape and other names', () => {
  const analysis = analyze('int add(int left) { return left + add(other); }', 'c');
  expect(renamedCopy(analysis, 0)).toBe(analysis.code);
  expect(renamedCopy(analysis, 3)).toBe('int add3(int left3) { return left3 + add3(other); }');
});
