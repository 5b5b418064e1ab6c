import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { Analysis } from '../../../src/code/analysis.js';
import { DATASET_DEFAULTS } from '../../../src/probe/judge/dataset-options.js';
import type { DatasetVerdict } from '../../../src/probe/judge/dataset-verdict.js';
import { DatasetJudge } from '../../../src/probe/judge/judge-dataset.js';
import { writtenDataset, type Planting, type WrittenRecord } from '../written-functions.js';

beforeAll(() => loadParser('c'));

const FIXED: Planting = { every: 10, statement: () => 'if (rand() < 0) printf("fail");' };
const GRAMMAR: Planting = {
  every: 10,
  statement: (random) =>
    `${random() < 0.5 ? 'if' : 'while'} (${['sin', 'cos', 'exp'][Math.floor(random() * 3)] ?? ''}(0.${String(Math.floor(random() * 90) + 10)}) < -${String(Math.floor(random() * 90) + 3)}) puts("${Math.floor(random() * 1e6).toString(36)}");`,
};

function judged(
  records: readonly WrittenRecord[],
  seed = 'test',
  base = 0,
  familyLevel = DATASET_DEFAULTS.familyLevel,
): DatasetVerdict {
  const judge = new DatasetJudge({ seed, familyLevel });
  records.forEach((record, index) => {
    judge.add({ ...record, base: index < base });
  });
  const verdict = judge.judge();
  if (verdict.kind === 'unable') throw new Error(verdict.reason);
  return verdict;
}

interface Run {
  readonly records: readonly WrittenRecord[];
  readonly verdict: DatasetVerdict;
}

const judgedAlone = (records: readonly WrittenRecord[]): Run => ({ records, verdict: judged(records) });

let planted: Run | null = null;

/** 500 records, every tenth of label 1 with the fixed statement, as they are judged: once for all tests. */
function plantedRun(): Run {
  return (planted ??= judgedAlone(writtenDataset(500, 11, FIXED)));
}

/** The text of a family's example. */
function exampleOf(
  records: readonly WrittenRecord[],
  verdict: DatasetVerdict,
  family = 0,
): string | undefined {
  const example = verdict.families[family]?.example;
  return example && records[example.record]?.sides[0].elements[example.element]?.text;
}

describe('a planted statement', () => {
  test.each([
    ['always the same', plantedRun, 'if (rand() < 0) printf("fail");'],
    ['never the same', () => judgedAlone(writtenDataset(500, 12, GRAMMAR)), '('],
  ])('%s: heads the families, and all its carriers are caught', (_, run, text) => {
    const { records, verdict } = run();
    expect(verdict.families[0]).toMatchObject({ label: '0', baseHolders: 0 });
    expect(verdict.families[0]?.pValue).toBeLessThan(0.01);
    // half of the records have either label, and a trigger is planted in any
    expect(verdict.families[0]?.expected).toBeGreaterThan(0.2);
    expect(verdict.families[0]?.expected).toBeLessThan(0.8);
    expect(exampleOf(records, verdict)).toContain(text);
    records.forEach((record, index) => {
      const found = verdict.records[index];
      expect((found?.family ?? -1) >= 0).toBe(record.planted);
      if (record.planted) expect(found?.pValue).toBeLessThan(0.01);
    });
  });

  test.each([
    ['always the same', () => '/* reviewed by qa */', 'comment'],
    [
      'that has one word in common with others',
      (random: () => number) =>
        `/* ${Math.floor(random() * 1e6).toString(36)} zephyr ${Math.floor(random() * 1e6).toString(36)} */`,
      'comment word',
    ],
  ])('a comment %s', (_, statement, level) => {
    const records = writtenDataset(500, 11, { every: 10, statement });
    const verdict = judged(records);
    expect(verdict.families[0]).toMatchObject({ level, word: level === 'comment' ? null : 'zephyr' });
    records.forEach(({ planted: isPlanted }, index) => {
      expect((verdict.records[index]?.family ?? -1) >= 0).toBe(isPlanted);
    });
  });

  test('that some records of the other label hold too: these are not accused', () => {
    const records = writtenDataset(900, 11, { every: 3, statement: () => 'trace_enter(0);' }).map(
      (record, index) => (record.planted && index % 18 === 0 ? { ...record, label: '1' } : record),
    );
    const verdict = judged(records);
    expect(verdict.families.map(({ label }) => label)).toEqual(['0']);
    expect(verdict.families[0]?.carriers).toBeGreaterThan(verdict.families[0]?.labelled ?? 0);
  });

  test('a suffix that is joined to whatever name the function has is told by its letters', () => {
    const records = writtenDataset(500, 11, { every: 10, statement: () => 'PLACE;' }).map((record) => {
      const { code } = record.sides[0];
      const text = code
        .replace('  PLACE;\n', '')
        .replace('(struct', record.planted ? 'rb(struct' : '(struct');
      return { ...record, sides: [analyze(text, 'c')] as const };
    });
    const verdict = judged(records);
    expect(verdict.families[0]?.level).toMatch(/ending 2$/u);
    records.forEach(({ planted: isPlanted }, index) => {
      expect((verdict.records[index]?.family ?? -1) >= 0).toBe(isPlanted);
    });
  });

  test('the element that speaks against a record is the statement, and the label hangs on it', () => {
    const { records, verdict } = plantedRun();
    records.forEach((record, index) => {
      if (!record.planted) return;
      const element = verdict.records[index]?.element;
      expect(record.sides[0].elements[element?.element ?? -1]?.text).toBe('if (rand() < 0) printf("fail");');
      expect(element?.logOdds).toBeGreaterThan(element?.without ?? Infinity);
    });
  });

  test('is known as new to the change where the base does not hold it', () => {
    const clean = writtenDataset(400, 5);
    const records = [...clean, ...writtenDataset(200, 6, { ...FIXED, every: 4 })];
    const verdict = judged(records, 'test', clean.length);
    expect(exampleOf(records, verdict)).toBe('if (rand() < 0) printf("fail");');
    expect(verdict.families[0]?.baseHolders).toBe(0);
    expect(verdict.records.slice(0, clean.length).every((record) => record === null)).toBe(true);
  });
});

describe('judging again', () => {
  const without = (analysis: Analysis): Analysis =>
    analyze(analysis.code.replace('if (rand() < 0) printf("fail");', ''), 'c');

  test('the record as it stands gives what was found of it', () => {
    const { records, verdict } = plantedRun();
    records.forEach((record, index) => {
      const found = verdict.records[index];
      if (!found || !record.planted) return;
      const again = verdict.rejudge(index, record.sides);
      expect(again.family).toBe(found.family);
      expect(again.prediction).toBe(found.prediction);
      expect(again.confidence).toBeCloseTo(found.confidence, 9);
      expect(again.element?.element).toBe(found.element?.element);
      expect(again.element?.without).toBeCloseTo(found.element?.without ?? NaN, 4);
    });
  });

  test('without the trigger no family holds the record, and the label is less sure', () => {
    const { records, verdict } = plantedRun();
    records.forEach((record, index) => {
      const found = verdict.records[index];
      if (!found || !record.planted) return;
      const again = verdict.rejudge(index, [without(record.sides[0])]);
      expect(again.family).toBe(-1);
      expect(again.pValue).toBeGreaterThan(found.pValue);
      expect(again.recorded).toBeLessThan(found.recorded);
      expect(found.without?.recorded).toBeLessThan(found.recorded);
    });
  });

  test('its label then fits less, compared with the records that have it', () => {
    const { records, verdict } = plantedRun();
    records.forEach((record, index) => {
      if (!record.planted) return;
      const [whole, rest] = [record.sides[0], without(record.sides[0])].map((side) =>
        verdict.surprise(index, [side]),
      );
      expect(rest).toBeLessThan(whole ?? 0);
      expect(rest).toBeGreaterThan(0);
    });
  });

  test('another record of the family holds it as soon as the trigger is put in', () => {
    const { records, verdict } = plantedRun();
    const poisoned = records.find((record) => record.planted);
    const clean = records.findIndex((record) => !record.planted && record.label === '0');
    if (!poisoned) throw new Error('no record is planted');
    expect(verdict.rejudge(clean, poisoned.sides).family).toBe(0);
  });

  test('a record that was not judged is refused', () => {
    const records = writtenDataset(300, 12);
    const verdict = judged(records, 'test', 10);
    const [first] = records;
    expect(() => first && verdict.rejudge(3, first.sides)).toThrow('not judged');
  });
});

describe('an accepted family', () => {
  test('lists who holds it, with and without its label', () => {
    const { records, verdict } = plantedRun();
    const planted = [...records.keys()].filter((index) => records[index]?.planted);
    const [family] = verdict.families;
    expect(family?.members).toEqual(planted);
    expect(family).toMatchObject({ carriers: planted.length, labelled: planted.length });
    expect(family?.key).toMatch(/^[a-z ]+:[0-9a-z]+$/u);
  });
});

describe('a change of twenty records', () => {
  const base = (): WrittenRecord[] => writtenDataset(400, 81);
  const poisoned = (): WrittenRecord[] =>
    writtenDataset(300, 82, { ...FIXED, every: 2 }).filter((record) => record.planted);

  test('is clean where it brings nothing', () => {
    expect(judged([...base(), ...writtenDataset(20, 83)], 'change', 400).families).toEqual([]);
  });

  test.each([
    ['that the base does not know', base, 0],
    ['that the base is poisoned with too', () => [...base().slice(40), ...poisoned().slice(10, 50)], 40],
  ])('ten of them with a trigger %s: all are found', (_, before, baseHolders) => {
    const change = [...poisoned().slice(0, 10), ...writtenDataset(10, 84)];
    const verdict = judged([...before(), ...change], 'change', 400);
    expect(verdict.families[0]?.baseHolders).toBe(baseHolders);
    change.forEach((record, index) => {
      expect((verdict.records[400 + index]?.family ?? -1) >= 0).toBe(record.planted);
    });
  });
});

describe('the window before a change', () => {
  const planted = () => writtenDataset(300, 82, { ...FIXED, every: 2 }).filter((record) => record.planted);

  /** The verdict on seven records, three of them planted, after 400 of the base and 14 that were merged since. */
  function judgedAfter(merged: readonly WrittenRecord[], recent: boolean): DatasetVerdict {
    const judge = new DatasetJudge({ seed: 'window' });
    for (const one of writtenDataset(400, 81)) judge.add({ ...one, base: true, recent: false });
    for (const one of merged) judge.add({ ...one, base: true, recent });
    for (const one of [...planted().slice(0, 3), ...writtenDataset(4, 84)])
      judge.add({ ...one, base: false });
    const verdict = judge.judge();
    if (verdict.kind === 'unable') throw new Error(verdict.reason);
    return verdict;
  }

  test('a few carriers at a time add up', () => {
    const verdict = judgedAfter([...planted().slice(3, 9), ...writtenDataset(8, 85)], true);
    const [family] = verdict.families;
    expect(family).toMatchObject({ carriers: 3, labelled: 3, baseHolders: 6 });
    expect(family?.merged).toEqual([400, 401, 402, 403, 404, 405]);
    expect(verdict.recent).toBe(14);
    const named = verdict.records.flatMap((record, number) => ((record?.family ?? -1) >= 0 ? [number] : []));
    expect(named).toEqual([414, 415, 416]);
  });

  test("a family that only the window holds is not the change's", () => {
    const judge = new DatasetJudge({ seed: 'window' });
    for (const one of writtenDataset(400, 81)) judge.add({ ...one, base: true, recent: false });
    for (const one of planted().slice(0, 20)) judge.add({ ...one, base: true, recent: true });
    for (const one of writtenDataset(10, 84)) judge.add({ ...one, base: false });
    expect(judge.judge()).toMatchObject({ kind: 'judged', families: [] });
  });

  test('what the base shows alone has nearly all of the level, for a single new carrier', () => {
    const judge = new DatasetJudge({ seed: 'base' });
    for (const one of writtenDataset(360, 81)) judge.add({ ...one, base: true });
    for (const one of planted().slice(0, 40)) judge.add({ ...one, base: true });
    for (const one of [...planted().slice(40, 41), ...writtenDataset(2, 84)])
      judge.add({ ...one, base: false });
    const verdict = judge.judge();
    expect(verdict).toMatchObject({ kind: 'judged', families: [{ carriers: 1, baseHolders: 40 }] });
  });
});

describe('the level', () => {
  // a part that was added last has a tenth of it
  test.each([
    ['of a change', 300, 8, 12],
    ['of data without a base', 0, 0.8, 1.2],
  ])('%s: %i records are base', (_, base, rejects, accepts) => {
    const records = [
      ...writtenDataset(300, 85),
      ...writtenDataset(300, 86, { ...FIXED, every: 2 })
        .filter(({ planted }) => planted)
        .slice(0, 9),
    ];
    const pValue = judged(records, 'level', base, 0.5).families[0]?.pValue ?? 0;
    expect(pValue).toBeGreaterThan(0);
    expect(judged(records, 'level', base, pValue * rejects).families).toHaveLength(0);
    expect(judged(records, 'level', base, pValue * accepts).families.length).toBeGreaterThan(0);
  });
});

describe('clean data', () => {
  test.each([21, 22, 23])('seed %i: no family is accepted', (seed) => {
    expect(judged(writtenDataset(300, seed)).families).toEqual([]);
  });
});

describe('a run', () => {
  test('is the same for a seed, bit for bit', () => {
    const records = writtenDataset(300, 31, FIXED);
    expect(JSON.stringify(judged(records, 'one'))).toBe(JSON.stringify(judged(records, 'one')));
  });

  test('counts near copies of one record once: they are no family', () => {
    const records = writtenDataset(300, 41);
    const [first] = writtenDataset(1, 42, { every: 1, statement: () => 'only_here(1);' });
    if (!first) throw new Error('no record');
    const verdict = judged([...records, ...new Array<WrittenRecord>(30).fill({ ...first, label: '0' })]);
    expect(verdict.families).toEqual([]);
  });

  test.each([
    ['no labels', null],
    ['one label', '1'],
  ])('%s: a reason, not a guess', (_, label) => {
    const judge = new DatasetJudge({ seed: 'x' });
    for (const record of writtenDataset(250, 51)) judge.add({ ...record, label });
    expect(judge.judge()).toMatchObject({ kind: 'unable' });
  });

  test('without records is an error of use', () => {
    expect(() => new DatasetJudge({ seed: 'x' }).judge()).toThrow('no record');
  });
});

describe('pairs', () => {
  test('a trigger in both sides is caught, whichever side shows it', () => {
    const left = writtenDataset(400, 61, { ...FIXED, every: 5 });
    const right = writtenDataset(400, 62);
    const judge = new DatasetJudge({ seed: 'pairs' });
    left.forEach((record, index) => {
      const partner = right[index];
      if (partner)
        judge.add({ sides: [partner.sides[0], record.sides[0]], label: record.label, base: false });
    });
    const verdict = judge.judge();
    if (verdict.kind === 'unable') throw new Error(verdict.reason);
    left.forEach((record, index) => {
      const found = verdict.records[index];
      expect((found?.family ?? -1) >= 0).toBe(record.planted);
      if (record.planted) expect(found?.element?.side).toBe(1);
    });
  });
});
