import { describe, expect, test } from '@jest/globals';
import { tokenOutline } from '../../../src/code/elements/token-outline.js';
import { acceptCounted } from '../../../src/probe/count/accept-counted.js';
import { addSums, type FamilySums } from '../../../src/probe/count/family-sums.js';
import { RecordCounter } from '../../../src/probe/count/record-counter.js';
import { withCounted } from '../../../src/probe/count/with-counted.js';
import { DatasetJudge } from '../../../src/probe/judge/judge-dataset.js';
import { OutsideJudge } from '../../../src/probe/again/outside-judge.js';
import type { DatasetVerdict } from '../../../src/probe/judge/dataset-verdict.js';
import { randomStream } from '../../../src/probe/learn/random-stream.js';
import { hashKeyOf } from '../../../src/probe/read/keyed-hash.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { writtenDataset, type WrittenRecord } from '../written-functions.js';

await loadParser('c');

const KEY = hashKeyOf('seed');
const PARTS = { towards: [0, 1], level: 0.005, least: 8 } as const;

/** Learns every fourth record, and counts the families of these in all. */
function counted(records: readonly WrittenRecord[], parts = 1) {
  const judge = new DatasetJudge({ seed: 'seed', task: 'classification', familyLevel: 0.005 });
  records.forEach((record, at) => {
    if (at % 4 === 0) judge.add(record);
  });
  const verdict = judge.judge() as DatasetVerdict;
  const families = judge.countable(verdict);
  const { again } = verdict.stored();
  const outside = new OutsideJudge(again, KEY);
  const sums = Array.from({ length: parts }, (_, part): FamilySums => {
    const counter = new RecordCounter(again, families.keys, KEY);
    records.forEach(({ sides: [side], label }, at) => {
      if (at % parts !== part) return;
      counter.add({
        sides: [tokenOutline(side)],
        label: outside.labelOf(label),
        code: side.code,
        fold: at % 4 === 0 ? outside.foldOfUnit(at / 4) : null,
        document: null,
      });
    });
    return counter.sums();
  });
  const [first, ...rest] = sums;
  if (first === undefined) throw new Error('no sums');
  return { verdict, families, outside, sums: rest.reduce(addSums, first) };
}

const PLANTING = { every: 20, statement: () => 'if (getpid() < 0) return 7;' };

describe('families that are counted in all data', () => {
  test('have the same sums in any number of parts, in any order', () => {
    const records = writtenDataset(1200, 5, PLANTING);
    const { sums } = counted(records);
    expect(sums.counted).toBe(1200);
    expect(counted(records, 5).sums).toEqual(sums);
  });

  test('are accepted where the sample alone shows nothing, and judged in units that were not learned', () => {
    const records = writtenDataset(1200, 5, PLANTING);
    const { verdict, families, sums } = counted(records);
    expect(verdict.families).toEqual([]);
    const accepted = acceptCounted(families, sums, PARTS);
    const planted = records.filter((one) => one.planted).length;
    expect(accepted[0]).toMatchObject({ carriers: planted, labelled: planted });
    const { facts, again } = withCounted(verdict.stored(), accepted);
    expect(facts.families[0]).toMatchObject({
      carriers: planted,
      label: records.find((one) => one.planted)?.label,
    });
    const judge = new OutsideJudge(again, KEY);
    const flagged = records.filter(({ sides: [side], label }) => {
      const outline = [tokenOutline(side)];
      return judge.holds(judge.read(outline)) && judge.judge(outline, judge.labelOf(label)).family === 0;
    });
    expect(flagged.length).toBe(planted);
    expect(flagged.every((one) => one.planted)).toBe(true);
  });

  test('are not accepted where labels follow no code', () => {
    const found = Array.from({ length: 3 }, (_, seed) => {
      const random = randomStream(seed);
      const records = writtenDataset(900, 100 + seed).map((one) => ({
        ...one,
        label: random() < 0.4 ? '1' : '0',
      }));
      const { families, sums } = counted(records);
      return acceptCounted(families, sums, PARTS).length;
    });
    expect(found).toEqual([0, 0, 0]);
  });

  test('are none that only the sample could have: three carriers in it are needed', () => {
    const records = writtenDataset(900, 5);
    const { families } = counted(records);
    for (let place = 0; place < families.keys.length; place++) {
      const start = place === 0 ? 0 : (families.ends[place - 1] ?? 0);
      expect((families.ends[place] ?? 0) - start).toBeGreaterThanOrEqual(3);
    }
  });
});
