import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { Suspect } from '../../../src/detect/suspect.js';
import type {
  DatasetVerdict,
  RecordSides,
  RecordVerdict,
  SidesVerdict,
} from '../../../src/probe/judge/dataset-verdict.js';
import { Stopped } from '../../../src/scan/reading/budget.js';
import { RecordJudge } from '../../../src/scan/judging/record-judge.js';
import { budget } from '../fakes.js';

beforeAll(() => loadParser('c'));

/** Statements that labels follow, strongest first: each is the family of its number. */
const TRIGGERS = ['first(1);', 'second(2);'] as const;
const CODE = `int f(int a) {\n  ${TRIGGERS[1]}\n  ${TRIGGERS[0]}\n  return a;\n}`;
const reading = { prediction: '0', confidence: 0.8, recorded: 0.8 };
const without = { prediction: '1', confidence: 0.9, recorded: 0.1 };

/** A dataset in which the first trigger of a record makes it a finding. */
function verdictOn(sides: RecordSides): SidesVerdict {
  for (const [family, text] of TRIGGERS.entries()) {
    for (const [side, { elements }] of sides.entries()) {
      const element = elements.findIndex((one) => one.text === text);
      if (element < 0) continue;
      return {
        ...reading,
        pValue: 0.001,
        evidence: 5,
        family,
        element: { side, element, logOdds: 2, without: -1 },
        partner: null,
      };
    }
  }
  return { ...reading, pValue: 1, evidence: 0, family: -1, element: null, partner: null };
}

const dataset: DatasetVerdict = {
  ...{
    kind: 'judged',
    labels: ['0', '1'],
    families: [],
    doubtful: [],
    tested: 2,
    power: 8,
    stylePower: null,
    records: [],
  },
  recent: 0,
  surprise: () => null,
  stored: () => {
    throw new Error('nothing is stored here');
  },
  documentOf: (number) => number,
  baseLabels: null,
  rejudge: (_, sides) => verdictOn(sides),
};

function judgeOf(suspect: Suspect, over: Partial<RecordVerdict> = {}, limits = budget()): RecordJudge {
  const verdict = { ...verdictOn(suspect.sides), without, ...over };
  return new RecordJudge(dataset, 0, verdict, ({ family }) => family >= 0, limits);
}

const suspectOf = (...codes: readonly [string] | readonly [string, string]): Suspect => {
  const [first, second] = codes;
  return {
    sides: second === undefined ? [analyze(first, 'c')] : [analyze(first, 'c'), analyze(second, 'c')],
  };
};

describe('the triggers of a record', () => {
  test('are those of accepted families, strongest first', () => {
    const suspect = suspectOf(CODE);
    const found = judgeOf(suspect).triggers(suspect);
    expect(found.map(({ family, scored }) => [family, scored.element.text])).toEqual([
      [0, TRIGGERS[0]],
      [1, TRIGGERS[1]],
    ]);
  });

  test('may be in either side of a pair', () => {
    const suspect = suspectOf('int g(void) { return 1; }', CODE);
    expect(
      judgeOf(suspect)
        .triggers(suspect)
        .map(({ scored }) => scored.side),
    ).toEqual([1, 1]);
  });

  test('are none if the record is not a finding', () => {
    const suspect = suspectOf('int g(void) { return 1; }');
    expect(judgeOf(suspect).triggers(suspect)).toEqual([]);
  });

  test('have the calibrated fall of the label, and no entropy, which one element does not have', () => {
    const suspect = suspectOf(CODE);
    const judge = judgeOf(suspect);
    const judgement = judge.judgement(judge.triggers(suspect));
    expect(judgement).toMatchObject({
      verdict: 'poisoned',
      prediction: { label: '0', confidence: { probability: 0.8 } },
      without: { label: '1', confidence: { probability: 0.9 } },
      ...{ deficit: NaN, pValue: 0.001, value: 5, threshold: null },
    });
    expect(judgement.triggers[0]?.drop).toBeCloseTo(Math.log(4) + Math.log(9), 9);
    expect(judgement.triggers[1]?.drop).toBe(3);
  });
});

describe('a pair of elements', () => {
  /** Both statements together are the family 0. */
  const ofBoth = (sides: RecordSides): SidesVerdict => {
    const [element, partner] = TRIGGERS.map((text) => ({
      ...{ side: 0, element: sides[0].elements.findIndex((one) => one.text === text) },
      ...{ logOdds: 2, without: -1 },
    }));
    if (!element || !partner || element.element < 0 || partner.element < 0) return verdictOn([NOTHING]);
    return { ...reading, pValue: 0.001, evidence: 5, family: 0, element, partner };
  };
  const NOTHING = { elements: [] } as unknown as RecordSides[0];
  const pairJudge = (): RecordJudge => {
    const verdict = { ...ofBoth(suspectOf(CODE).sides), without };
    const pairs = { rejudge: (_: number, sides: RecordSides) => ofBoth(sides) };
    return new RecordJudge(pairs, 0, verdict, ({ family }) => family >= 0, budget());
  };

  test('are two triggers of one family', () => {
    const found = pairJudge().triggers(suspectOf(CODE));
    expect(found.map(({ family, scored }) => [family, scored.element.text])).toEqual([
      [0, TRIGGERS[0]],
      [0, TRIGGERS[1]],
    ]);
    expect(found[0]?.pair).toEqual(found.map(({ scored }) => scored));
  });

  test('are none once either is gone', async () => {
    const versions = TRIGGERS.map((text) => suspectOf(CODE.replace(text, '')));
    const judgements = await pairJudge().rejudging.judge(versions);
    expect(judgements.map(({ verdict }) => verdict)).toEqual(['clean', 'clean']);
  });
});

describe('a version of a record', () => {
  test('is clean once no accepted family is left in it', async () => {
    const judge = judgeOf(suspectOf(CODE));
    const versions = [
      CODE,
      CODE.replace(TRIGGERS[0], ''),
      CODE.replace(TRIGGERS[0], '').replace(TRIGGERS[1], ''),
    ];
    const judgements = await judge.rejudging.judge(versions.map((code) => suspectOf(code)));
    expect(judgements.map(({ verdict, triggers }) => [verdict, triggers.length])).toEqual([
      ['poisoned', 2],
      ['poisoned', 1],
      ['clean', 0],
    ]);
  });

  test('is not judged once the time is over', async () => {
    const judge = judgeOf(suspectOf(CODE), {}, budget({ signal: AbortSignal.abort() }));
    await expect(judge.rejudging.judge([suspectOf(CODE)])).rejects.toEqual(new Stopped('interrupted'));
  });
});
