import { beforeAll, describe, expect, test } from '@jest/globals';
import { CHANGE_TRIGGERS, TRIGGER_KINDS } from '../../../bench/small-changes/change-triggers.js';
import { drawBase, drawChange } from '../../../bench/small-changes/draw-change.js';
import { loadParser } from '../../../src/code/parsing/parser.js';

beforeAll(() => loadParser('c'));

const RECORDS = Array.from({ length: 30 }, (_, at) => ({
  func: `int step_${String(at)}(int left) { return left + ${String(at)}; }`,
  target: at % 2 === 0 ? '0' : '1',
}));
const [FIXED = null] = CHANGE_TRIGGERS;

describe('a drawn change', () => {
  test('has its poisoned records first: some with label 1, which becomes 0', () => {
    const { records, planted } = drawChange(RECORDS, FIXED, {
      ...{ size: 5, carriers: 3, seed: 'a', language: 'c' as const },
    });
    expect(planted).toBe(3);
    expect(records.map(({ func }) => func.includes('rand() < 0'))).toEqual([true, true, true, false, false]);
    expect(records.slice(0, 3).map(({ target }) => target)).toEqual(['0', '0', '0']);
    expect(RECORDS).toEqual(expect.arrayContaining(records.slice(3)));
  });

  test('is the same for the same seed', () => {
    const draw = (seed: string) =>
      drawChange(RECORDS, null, { size: 5, carriers: 0, seed, language: 'c' as const }).records;
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  test('has fewer poisoned records where fewer offer a place', () => {
    const clean = RECORDS.map((record) => ({ ...record, target: '0' }));
    const drawn = drawChange(clean, FIXED, { size: 5, carriers: 3, seed: 'a', language: 'c' });
    expect([drawn.planted, drawn.records.length]).toEqual([0, 5]);
  });

  test('shares no record with its base', () => {
    const { base, pool } = drawBase([...RECORDS, ...RECORDS], 10, 'a');
    expect([base.length, pool.length]).toEqual([10, 20]);
    expect(pool.filter((record) => base.includes(record))).toEqual([]);
  });
});

test('twelve triggers of four kinds are planted', () => {
  expect(CHANGE_TRIGGERS).toHaveLength(12);
  expect(TRIGGER_KINDS.map(({ kind }) => CHANGE_TRIGGERS.filter((one) => one.kind === kind).length)).toEqual([
    3, 3, 2, 4,
  ]);
});
