import { describe, expect, test } from '@jest/globals';
import type { Judge } from '../../../../src/detect/suspect.js';
import { CodePurifyError } from '../../../../src/errors.js';
import type { DoubtfulFamily, RecordSides } from '../../../../src/probe/judge/dataset-verdict.js';
import { Budget, Stopped } from '../../../../src/scan/reading/budget.js';
import { silentProgress } from '../../../../src/scan/reading/progress.js';
import { confirmFamilies } from '../../../../src/scan/judging/dataset/second-opinion.js';
import { settleDoubts } from '../../../../src/scan/judging/dataset/settle-doubts.js';
import { analyze, budget, judgement, unit } from '../../fakes.js';

const record = (code: string): RecordSides => [analyze(unit(code))];

/** Takes the first element for a trigger wherever the code says BAD; fails on FAULTY code. */
function wordJudge(): Judge & { judged: number } {
  const counted = { judged: 0 };
  const judge: Judge['judge'] = (suspects) => {
    counted.judged += suspects.length;
    if (suspects.some(({ sides }) => sides[0].code.includes('FAULTY'))) throw new Error('the model failed');
    return Promise.resolve(
      suspects.map((suspect) => {
        const found = judgement(suspect);
        const isBad = suspect.sides[0].code.includes('BAD');
        return { ...found, triggers: isBad ? found.elements.slice(0, 1) : [] };
      }),
    );
  };
  return Object.assign(counted, { judge });
}

const family = (key: string, ...carriers: readonly (readonly [number, number])[]): DoubtfulFamily => ({
  key,
  carriers: carriers.map(([one, element]) => ({ record: one, side: 0, element })),
});

const CODE = ['TRIGGER TRIGGER BAD', 'TRIGGER BAD', 'TRIGGER', 'TRIGGER', 'TRIGGER FAULTY'];
const RECORDS = new Map(CODE.map((code, index) => [index, record(code)]));

describe('a family is confirmed', () => {
  const parts = { budget: budget(), progress: silentProgress };
  test.each<[string, DoubtfulFamily, boolean]>([
    ['in all carriers', family('a', [0, 0], [1, 0]), true],
    ['in half of them', family('a', [0, 0], [1, 0], [2, 0], [3, 0]), true],
    ['not in fewer', family('a', [0, 0], [2, 0], [3, 0]), false],
    ['not where another element is the trigger', family('a', [0, 1]), false],
    ['not by missing carriers', family('a', [7, 0]), false],
    ['not by carriers that cannot be judged', family('a', [4, 0]), false],
    ['not by missing elements', family('a', [0, 9]), false],
    ['not without carriers', family('a'), false],
  ])('%s', async (_, doubtful, expected) => {
    const confirmed = await confirmFamilies([doubtful], RECORDS, { ...parts, judge: wordJudge() });
    expect([...confirmed]).toEqual(expected ? ['a'] : []);
  });

  test('a record of several families is judged once', async () => {
    const judge = wordJudge();
    const families = [family('a', [0, 0], [1, 0]), family('b', [0, 1], [1, 0])];
    expect([...(await confirmFamilies(families, RECORDS, { ...parts, judge }))]).toEqual(['a', 'b']);
    expect(judge.judged).toBe(2);
  });

  test('a stop is not treated as a failure', async () => {
    const stopped = new Budget({ unitSeconds: 0, runSeconds: 0 }, () => 0, AbortSignal.abort());
    const asking = confirmFamilies([family('a', [4, 0])], RECORDS, {
      ...{ judge: wordJudge(), budget: stopped, progress: silentProgress },
    });
    await expect(asking).rejects.toThrow(Stopped);
  });
});

describe('doubts', () => {
  const read = (): Promise<Map<number, RecordSides>> => Promise.resolve(RECORDS);

  test('without doubts the sentinel is not opened', async () => {
    const openJudge = (): Promise<Judge> => Promise.reject(new Error('opened'));
    const parts = { budget: budget(), progress: silentProgress, openJudge, readAgain: read };
    expect((await settleDoubts({ doubtful: [] }, parts)).size).toBe(0);
  });

  test('without a sentinel labels alone decide, and the run says so', async () => {
    const warned: string[] = [];
    const confirmed = await settleDoubts(
      { doubtful: [family('a', [0, 0])] },
      {
        ...{ budget: budget(), readAgain: read },
        progress: { ...silentProgress, warn: (text) => warned.push(text) },
        openJudge: () => Promise.reject(new CodePurifyError('model', 'It is gone.', 'Put it back.')),
      },
    );
    expect(confirmed.size).toBe(0);
    expect(warned).toEqual([
      'There is no second opinion, so the labels alone decide. It is gone.\nPut it back.',
    ]);
  });
});
