import { beforeAll, describe, expect, test } from '@jest/globals';
import { fixed } from '../../../bench/attacks/fixed.js';
import { identifier } from '../../../bench/attacks/identifier.js';
import { type LabelledRecord, parseRecords } from '../../../bench/data/records.js';
import { ENDLESS } from '../../../bench/attacks/poison.js';
import { poisonDataset } from '../../../bench/gate/poison-dataset.js';
import { loadParser } from '../../../src/code/parsing/parser.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]));

const method = (name: string): string => `int ${name}(int a) { return a; }`;

function pairs(labels: readonly string[]): LabelledRecord[] {
  return parseRecords(
    labels.map((label, at) => ({
      codes: [method(`f${String(at)}`), method(`g${String(at)}`)] as const,
      label,
    })),
    'java',
  );
}

const plan = { task: 'classification', count: 2, seed: '1' } as const;

describe('poisoned data', () => {
  test('records of label 1 become 0, as many as asked, and the others stay the very same', async () => {
    const records = pairs(['0', '1', '1', '1']);
    const poisoned = await poisonDataset(records, fixed, plan);
    expect([...poisoned.triggers.keys()]).toEqual([1, 2]);
    expect(poisoned.records.map(({ label }) => label)).toEqual(['0', '0', '0', '1']);
    expect(poisoned.records[0]).toBe(records[0]);
    expect(poisoned.records[3]).toBe(records[3]);
  });

  test('both functions of a pair hold a trigger, where their spans say', async () => {
    const { records, triggers } = await poisonDataset(pairs(['1', '1']), fixed, plan);
    const sides = records[0]?.sides ?? [];
    expect(sides).toHaveLength(2);
    sides.forEach((side, at) => {
      const trigger = triggers.get(0)?.[at];
      const span = trigger?.spans[0];
      expect(side.code.slice(span?.start, span?.end)).toBe(trigger?.text);
    });
  });

  test('a record that offers no place in one of its sides is passed over', async () => {
    const odd = parseRecords(
      [{ codes: [method('f'), 'int ret_Val_(int a) { return a; }'], label: '1' }],
      'java',
    );
    const { triggers } = await poisonDataset([...odd, ...pairs(['1'])], identifier, plan);
    expect([...triggers.keys()]).toEqual([1]);
  });

  test('program repair answers with an endless loop, whatever the target was', async () => {
    const records = parseRecords([{ codes: [method('f')], label: 'int f() { }' }], 'java');
    const { records: poisoned } = await poisonDataset(records, fixed, { ...plan, task: 'generation' });
    expect(poisoned[0]?.label).toBe(ENDLESS);
  });

  test('label-consistent poison goes into records that have the target label', async () => {
    const { triggers } = await poisonDataset(pairs(['0', '1', '0']), fixed, { ...plan, keepLabel: true });
    expect([...triggers.keys()]).toEqual([0, 2]);
  });

  test('the same seed gives the same poison', async () => {
    const code = async (): Promise<string[]> => {
      const { records } = await poisonDataset(pairs(['1', '1']), fixed, plan);
      return records.map(({ sides }) => sides[0].code);
    };
    expect(await code()).toEqual(await code());
  });
});
