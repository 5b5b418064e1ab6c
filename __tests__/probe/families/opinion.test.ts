import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { DatasetVerdict } from '../../../src/probe/judge/dataset-verdict.js';
import { DatasetJudge } from '../../../src/probe/judge/judge-dataset.js';
import { MAX_SHOWN_CARRIERS, weightedPValue } from '../../../src/probe/families/opinion.js';
import { writtenDataset, type WrittenRecord } from '../written-functions.js';

beforeAll(() => loadParser('c'));

const TRIGGER = 'if (rand() < 0) printf("fail");';

describe('the level of confirmed families', () => {
  test.each([
    ['a family that nobody confirms has half of the level', 0.004, false, 0.008],
    ['a likely chance is none where it is confirmed', 0.5, true, 0.002 * Math.LN2],
    ['an unlikely chance is the less so', 0.001, true, 0.002 * 0.0010005],
  ])('%s', (_, pValue, confirmed, expected) => {
    expect(weightedPValue(pValue, confirmed)).toBeCloseTo(expected, 8);
  });

  test('what occurs by chance in every dataset is not accepted, confirmed or not', () => {
    expect(weightedPValue(1, true)).toBe(Infinity);
    expect(weightedPValue(1, false)).toBeGreaterThan(1);
  });
});

interface Planted {
  readonly records: readonly WrittenRecord[];
  readonly judge: DatasetJudge;
}

/** 600 records with so few planted that labels alone are too little. */
function plantFew(asksOpinion: boolean): Planted {
  const records = writtenDataset(600, 3, { every: 34, statement: () => TRIGGER });
  const judge = new DatasetJudge({ seed: 'test', asksOpinion });
  for (const record of records) judge.add(record);
  return { records, judge };
}

let asking: Planted | null = null;

/** The same for all tests that ask: a judge may be asked again. */
function fewPlanted(): Planted {
  return (asking ??= plantFew(true));
}

function judged(judge: DatasetJudge, confirmed?: ReadonlySet<string>): DatasetVerdict {
  const verdict = judge.judge(confirmed);
  if (verdict.kind === 'unable') throw new Error(verdict.reason);
  return verdict;
}

describe('a trigger in too few records', () => {
  test('nobody is asked where there is nobody to ask', () => {
    const verdict = judged(plantFew(false).judge);
    expect(verdict.families).toEqual([]);
    expect(verdict.doubtful).toEqual([]);
  });

  test('is shown, by carriers that hold it whatever their label', () => {
    const { records, judge } = fewPlanted();
    const verdict = judged(judge);
    expect(verdict.families).toEqual([]);
    const shown = verdict.doubtful.map(({ carriers }) =>
      carriers.map(
        ({ record, side, element }) => records[record]?.sides[side as 0]?.elements[element]?.text ?? '',
      ),
    );
    expect(shown).toContainEqual(Array.from({ length: MAX_SHOWN_CARRIERS }, () => TRIGGER));
  });

  test('is accepted when it is confirmed, and all that hold it are caught', () => {
    const { records, judge } = fewPlanted();
    const { doubtful } = judged(judge);
    const key = doubtful.find(({ carriers }) =>
      carriers.every(({ record, element }) => records[record]?.sides[0].elements[element]?.text === TRIGGER),
    )?.key;
    const verdict = judged(judge, new Set([key ?? '']));
    expect(verdict.families).toHaveLength(1);
    expect(verdict.families[0]).toMatchObject({ key, confirmed: true, label: '0' });
    expect(verdict.families[0]?.pValue).toBeLessThan(0.01);
    expect(verdict.records.map((found) => (found?.family ?? -1) >= 0)).toEqual(
      records.map(({ planted }) => planted),
    );
  });

  test('another family that is confirmed does not bring it in', () => {
    const { judge } = fewPlanted();
    judged(judge);
    expect(judged(judge, new Set(['exact:1'])).families).toEqual([]);
  });
});
