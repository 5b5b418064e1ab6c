import { describe, expect, test } from '@jest/globals';
import { ablate, type MeasuredUnit } from '../../../bench/detection/ablation.js';
import type { CodeElement } from '../../../src/code/analysis.js';
import { STATISTIC_NAMES, STATISTICS } from '../../../src/detect/statistics.js';
import type { Statistic } from '../../../src/detect/suspect.js';

const ELEMENT: CodeElement = {
  ...{ kind: 'identifier', text: 'ret_Val_', role: 'local', type: 'identifier', depth: 0 },
  ...{ spans: [{ start: 0, end: 8 }], maskSpans: [{ start: 0, end: 8 }] },
};
const TRIGGER = { kind: 'identifier' as const, text: 'ret_Val_', spans: ELEMENT.spans };

function unit(values: Partial<Record<Statistic, number>>, named?: CodeElement): MeasuredUnit {
  return {
    values: new Map(STATISTIC_NAMES.map((name) => [name, values[name] ?? 0])),
    named: new Map(STATISTIC_NAMES.map((name) => [name, named])),
  };
}

const clean = [0, 1, 2, 3, 4, 5, 6, 7].map((value) =>
  unit({ drop: value, transfer: value === 7 ? 0 : value % 3 }),
);
const poisoned = [
  { unit: unit({ drop: 9, transfer: 8 }, ELEMENT), trigger: TRIGGER },
  { unit: unit({ drop: 5, transfer: 9 }, { ...ELEMENT, text: 'x' }), trigger: TRIGGER },
];
const rows = ablate('fixed', 'all', poisoned, clean);
const row = (statistic: Statistic, withTransfer: boolean) =>
  rows.find((one) => one.statistic === statistic && one.withTransfer === withTransfer);

describe('the ablation', () => {
  test('has a row for every statistic, and one more with transfer for those that do not plant', () => {
    const plain = STATISTIC_NAMES.filter((name) => !STATISTICS[name].plants).length;
    expect(rows.length).toBe(STATISTIC_NAMES.length + plain);
  });

  test('ranks poisoned above clean', () => {
    expect(row('drop', false)?.auroc).toBe((8 + 5.5) / 16);
  });

  test('with transfer only what both call suspicious is so', () => {
    expect(row('drop', true)?.auroc).toBeGreaterThan(row('drop', false)?.auroc ?? 1);
  });

  test('sets the threshold on one half and checks it on the other', () => {
    // Halves 0,2,4,6 and 1,3,5,7: above 6 lie one of two poisoned and the 7; above 7 one of two and none.
    expect(row('drop', false)?.at[1]).toEqual({ fpr: 0.05, recall: 0.5, measuredFpr: 0.125 });
  });

  test('counts how often the planted trigger is named', () => {
    expect(row('drop', false)?.exact).toMatchObject({ hits: 1, of: 2 });
    expect(row('drop', true)?.exact).toBeNull();
  });
});
