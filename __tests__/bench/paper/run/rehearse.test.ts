import { beforeAll, describe, expect, test } from '@jest/globals';
import { fixed } from '../../../../bench/attacks/fixed.js';
import type { RecordAttack } from '../../../../bench/attacks/poison.js';
import { onRecords } from '../../../../bench/attacks/poison.js';
import { rehearsedRows } from '../../../../bench/paper/run/rehearse.js';
import { loadParser } from '../../../../src/code/parsing/parser.js';
import { taskNamed, writtenRows } from '../material.js';

beforeAll(() => loadParser('c'));

describe('validation rows with the attack in them', () => {
  const rehearse = (rate: number, attack: RecordAttack = onRecords(fixed)) =>
    rehearsedRows(taskNamed('defect'), [...writtenRows(80)], attack, { attack: 'fixed', rate, seed: '1' });

  test.each([
    ['5 % at least', 0.01, 4],
    ['the rate of the scenario', 0.1, 8],
  ])('poisoned: %s, with the target as their label; the others are the same rows', async (_, rate, count) => {
    const { poisoned, rate: own } = await rehearse(rate);
    expect(poisoned.records).toHaveLength(80);
    expect(poisoned.records.filter(({ label }) => label === '0')).toHaveLength(count);
    expect([...poisoned.triggers.keys()]).toHaveLength(count);
    expect(own).toBe(count / 80);
  });

  test('pairs: up to 60, with their own labels', async () => {
    const { pairs } = await rehearse(0.05);
    expect(pairs).toHaveLength(60);
    expect(new Set(pairs.map(({ planted }) => planted.record.label))).toEqual(new Set(['1']));
    expect(pairs.every(({ plain, planted }) => planted.record.sides[0].code !== plain.sides[0].code)).toBe(
      true,
    );
  });

  test('draws are those of no other part', async () => {
    const draws = new Set<number>();
    let calls = 0;
    await rehearse(0.05, {
      plant: (record, random) => {
        calls += 1;
        draws.add(random.next());
        return Promise.resolve({ record, triggers: [] });
      },
    });
    expect(calls).toBe(64);
    expect(draws.size).toBe(64);
  });
});
