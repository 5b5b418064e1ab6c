import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { DatasetVerdict } from '../../../src/probe/judge/dataset-verdict.js';
import { DatasetJudge, type DatasetRecord } from '../../../src/probe/judge/judge-dataset.js';
import { writtenDataset, type Planting } from '../written-functions.js';

beforeAll(() => loadParser('c'));

const TRIGGER = 'if (rand() < 0) printf("fail");';
const FIXED: Planting = { every: 10, statement: () => TRIGGER };

function judged(units: readonly DatasetRecord[], task: 'classification' | 'generation' = 'classification') {
  const judge = new DatasetJudge({ seed: 'documents', task });
  for (const unit of units) judge.add(unit);
  const verdict = judge.judge();
  if (verdict.kind === 'unable') throw new Error(verdict.reason);
  return verdict;
}

const flagged = ({ records }: DatasetVerdict): number[] =>
  records.flatMap((record, number) => ((record?.family ?? -1) >= 0 ? [number] : []));

/** 30 different functions that hold the trigger, all with label 0. */
const carriers = () =>
  writtenDataset(150, 92, { ...FIXED, every: 2 })
    .filter(({ planted }) => planted)
    .slice(0, 30);

describe('units of one record with one label', () => {
  test('are no evidence from many: three records with ten carriers each are three', () => {
    const own = [...writtenDataset(300, 91), ...carriers()];
    const shared = own.map((unit, index) => ({
      ...unit,
      document: index < 300 ? null : `line ${String(Math.floor(index / 10))}`,
    }));
    expect(flagged(judged(own))).toEqual(Array.from({ length: 30 }, (_, index) => 300 + index));
    const verdict = judged(shared);
    expect(verdict.families).toEqual([]);
    expect(new Set([...verdict.records.keys()].map(verdict.documentOf)).size).toBe(303);
  });

  test('are too few to learn from when their records are', () => {
    const judge = new DatasetJudge({ seed: 'documents' });
    writtenDataset(400, 93).forEach((unit, index) => {
      const line = Math.floor(index / 4);
      judge.add({ ...unit, document: `line ${String(line)}`, label: String(line % 2) });
    });
    expect(judge.labelled).toBe(100);
    expect(judge.judge()).toMatchObject({ kind: 'unable' });
  });
});

describe('records of two units', () => {
  /** Every unit of `first` with one more function; every third planted record has the trigger there too. */
  const units = () => {
    const first = writtenDataset(400, 94, FIXED);
    const others = writtenDataset(400, 95);
    let planted = 0;
    return first.flatMap((unit, index): (DatasetRecord & { readonly planted: boolean })[] => {
      const other = others[index]?.sides[0].code ?? '';
      const isBoth = unit.planted && planted++ % 3 === 0;
      const code = isBoth ? other.replace('{\n', `{\n  ${TRIGGER}\n`) : other;
      const document = `line ${String(index)}`;
      const { label, base } = unit;
      const second = { label, base, sides: [analyze(code, 'c')] as const, document, planted: isBoth };
      return index % 2 === 0 ? [second, { ...unit, document }] : [{ ...unit, document }, second];
    });
  };
  let run: { readonly all: ReturnType<typeof units>; readonly verdict: DatasetVerdict } | null = null;
  const judgedUnits = () => {
    if (run === null) {
      const all = units();
      run = { all, verdict: judged(all) };
    }
    return run;
  };

  test('a planted statement is found in every unit that holds it, and in no other', () => {
    const { all, verdict } = judgedUnits();
    expect(flagged(verdict)).toEqual([...all.keys()].filter((number) => all[number]?.planted));
    for (const number of flagged(verdict)) {
      const element = verdict.records[number]?.element?.element ?? -1;
      expect(all[number]?.sides[0].elements[element]?.text).toBe(TRIGGER);
    }
  });

  test('the family counts records, and its example is a unit that holds it', () => {
    const { all, verdict } = judgedUnits();
    const [family] = verdict.families;
    const records = new Set([...all.keys()].filter((number) => all[number]?.planted).map(verdict.documentOf));
    expect(family).toMatchObject({ carriers: records.size, labelled: records.size });
    expect(family?.members).toHaveLength(records.size);
    const { record = -1, element = -1 } = family?.example ?? {};
    expect(all[record]?.sides[0].elements[element]?.text).toBe(TRIGGER);
  });

  test('a unit is judged again in its record: with the trigger as before, without it no family holds the unit', () => {
    const { all, verdict } = judgedUnits();
    for (const number of flagged(verdict)) {
      const [analysis] = all[number]?.sides ?? [];
      const found = verdict.records[number];
      if (!analysis || !found) throw new Error('no unit');
      const again = verdict.rejudge(number, [analysis]);
      expect(again.family).toBe(found.family);
      expect(again.confidence).toBeCloseTo(found.confidence, 9);
      expect(again.element?.element).toBe(found.element?.element);
      expect(verdict.rejudge(number, [analyze(analysis.code.replace(TRIGGER, ''), 'c')]).family).toBe(-1);
    }
  });
});

describe('what a family counts', () => {
  test('units without a label hold it, and do not have its label', () => {
    const records = writtenDataset(500, 11, FIXED);
    const planted = records.filter((record) => record.planted);
    const unlabelled = carriers().map((record) => ({ ...record, label: null }));
    const verdict = judged([...records, ...unlabelled]);
    expect(verdict.families[0]).toMatchObject({
      label: '0',
      carriers: planted.length,
      labelled: planted.length,
    });
    expect(flagged(verdict)).toHaveLength(planted.length);
  });

  test('labels of one record that differ are records of their own; targets that differ by a number are one', () => {
    const units = writtenDataset(240, 97).map((unit, index) => ({
      ...unit,
      document: `line ${String(Math.floor(index / 3))}`,
      label: index % 3 === 0 ? `answer ${String(index)}` : `the other reply number ${String(index)}`,
    }));
    const judge = new DatasetJudge({ seed: 'documents', task: 'generation' });
    for (const unit of units) judge.add(unit);
    expect(judge.labelled).toBe(160);
  });
});
