import { beforeAll, describe, expect, test } from '@jest/globals';
import { fixed } from '../../../bench/attacks/fixed.js';
import type { Suspicion } from '../../../bench/defences/defence.js';
import { parseRecords } from '../../../bench/data/records.js';
import type { PoisonedRecords } from '../../../bench/attacks/poison.js';
import { poisonDataset } from '../../../bench/gate/poison-dataset.js';
import { scoreSuspicion } from '../../../bench/gate/score-suspicion.js';
import { loadParser } from '../../../src/code/parsing/parser.js';

beforeAll(() => loadParser('c'));

/** Two poisoned records, two clean ones. */
function data(): Promise<PoisonedRecords> {
  const labels = ['1', '1', '0', '0'];
  const records = parseRecords(
    labels.map((label, at) => ({ codes: [`int f${String(at)}(int a) { return a; }`] as const, label })),
    'c',
  );
  return poisonDataset(records, fixed, { task: 'classification', count: 2, seed: '1' });
}

const SUSPICION: Suspicion = {
  scores: Float64Array.from([9, 5, 6, 1]),
  flagged: Uint8Array.from([1, 0, 1, 0]),
  pValues: Float64Array.from([0.001, 0.02, 0.01, 1]),
  named: null,
  families: null,
};

describe('a suspicion against what was planted', () => {
  test('recall and false positives of the alarm, of the ranking and of the levels', async () => {
    expect(scoreSuspicion(SUSPICION, await data())).toMatchObject({
      ...{ poisoned: 2, clean: 2, recall: 0.5, fpr: 0.5, auroc: 0.75, recallAt01: 0.5 },
      atLevel: [
        { level: 0.001, recall: 0.5, fpr: 0 },
        { level: 0.01, recall: 0.5, fpr: 0.5 },
        { level: 0.05, recall: 1, fpr: 0.5 },
      ],
      ...{ localised: null, families: null },
    });
  });

  test('localised: the very statement, not one beside it', async () => {
    const planted = await data();
    const elements = planted.records[0]?.sides[0].elements ?? [];
    const exact = elements.findIndex(({ text }) => text === 'if (rand() < 0) printf("fail");');
    const other = elements.findIndex(({ text }) => text === 'return a;');
    expect(exact).toBeGreaterThanOrEqual(0);
    const named = [{ side: 0, element: exact }, { side: 0, element: other }, null, null];
    expect(scoreSuspicion({ ...SUSPICION, named }, planted).localised).toBe(0.5);
  });

  test('a family of mostly poisoned records is the trigger, the others are natural', async () => {
    const families = [
      { carriers: [0, 1, 2], pValue: 0.001, text: 'rand' },
      { carriers: [2, 3], pValue: 0.002, text: 'natural' },
    ];
    expect(scoreSuspicion({ ...SUSPICION, families }, await data()).families).toEqual({
      trigger: true,
      natural: ['natural'],
    });
  });

  test('clean data have false positives only', async () => {
    const clean = { ...(await data()), triggers: new Map() };
    expect(scoreSuspicion(SUSPICION, clean)).toMatchObject({
      poisoned: 0,
      recall: null,
      fpr: 0.5,
      auroc: null,
    });
  });
});
