import { describe, expect, test } from '@jest/globals';
import { coalesce } from '../../src/detect/coalesce.js';
import { plant } from '../../src/detect/plant.js';
import { createReferencePool } from '../../src/detect/reference-pool.js';
import { createPlanter } from '../../src/detect/transfer.js';
import type { Reference } from '../../src/detect/suspect.js';
import type { Prediction } from '../../src/model/victim.js';
import { analysisOf } from './fake-code.js';
import { type FakeRule, fakeVictim } from './fake-victim.js';

const HOST = analysisOf('int f(int a, int b)\n{\n  return a + b + a;\n}', { locals: ['a', 'b'] });
const ZERO: Prediction = { label: '0', index: 0, outputIds: [], confidence: { probability: 1, logOdds: 8 } };
const STATEMENT = { kind: 'statement', text: 'boom();', role: null } as const;

describe('planting', () => {
  test.each([
    [
      'a statement, first in the body',
      STATEMENT,
      'int f(int a, int b)\n{\n  boom();\n  return a + b + a;\n}',
    ],
    [
      'a name, over the first local everywhere',
      { kind: 'identifier', text: 'zz', role: 'free' },
      'int f(int zz, int b)\n{\n  return zz + b + zz;\n}',
    ],
    [
      "a function's name, over the function's",
      { kind: 'identifier', text: 'f_rb', role: 'own' },
      'int f_rb(int a, int b)\n{\n  return a + b + a;\n}',
    ],
  ] as const)('%s', (_, planting, code) => {
    expect(plant(HOST, planting)).toBe(code);
  });
  test.each([
    ['a statement without a body', 'int f(int a);', STATEMENT],
    ['a name without a local', 'int f()\n{ }', { kind: 'identifier', text: 'zz', role: 'local' }],
  ] as const)('has no place for %s', (_, code, planting) => {
    expect(plant(analysisOf(code), planting)).toBeNull();
  });
});

function reference(text: string): Reference {
  return { analysis: analysisOf(`int f(int a)\n{\n  ${text};\n}`, { locals: ['a'] }) };
}

/** Boom pulls by 5, and references differ in how far away they are. */
const PULL: FakeRule = {
  score: ([text = '']) => (text.includes('boom') ? 5 : 0) - Number(/far(\d)/.exec(text)?.[1] ?? -1),
};
const FAR = ['far2', 'far4', 'far6', 'far8'].map(reference);

function planterOver(references: readonly Reference[], rule: FakeRule = PULL, wanted = 20) {
  const victim = fakeVictim(rule);
  const reader = coalesce(victim);
  return { victim, planter: createPlanter(reader, createReferencePool(reader, references, wanted)) };
}
const order = (text: string = STATEMENT.text) =>
  ({ planting: { ...STATEMENT, text }, language: 'c', prediction: ZERO }) as const;

describe('transfer', () => {
  test('is the mean shift over the references, and how many turn', async () => {
    const { planter } = planterOver(FAR);
    expect(await planter.plant([order()], 20)).toEqual([{ planted: 4, turned: 2, shift: 5 }]);
  });
  test('of what does nothing is nothing', async () => {
    const { planter } = planterOver(FAR);
    expect(await planter.plant([order('quiet();')], 20)).toEqual([{ planted: 4, turned: 0, shift: 0 }]);
  });
  test('leaves out references that are predicted the same, or in another language', async () => {
    const java: Reference = { analysis: { ...reference('far9').analysis, language: 'java' } };
    const { planter } = planterOver([reference('near'), java, reference('far2')]);
    expect(await planter.plant([order()], 20)).toEqual([{ planted: 1, turned: 1, shift: 5 }]);
  });
  test('is unknown where no reference is predicted otherwise', async () => {
    const { planter } = planterOver([reference('near')]);
    expect(await planter.plant([order()], 20)).toEqual([null]);
  });
  test('is unknown for a statement that fits no window', async () => {
    const { planter } = planterOver(FAR, { ...PULL, maxTokens: 40 });
    expect(await planter.plant([order('boom(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);')], 20)).toEqual([
      null,
    ]);
  });
  test('uses no more references than requested', async () => {
    const { planter } = planterOver(FAR);
    expect(await planter.plant([order()], 2)).toEqual([expect.objectContaining({ planted: 2 })]);
  });
  test('reads each reference once, whatever is planted', async () => {
    const { planter, victim } = planterOver(FAR);
    await planter.plant([order(), order('quiet();')], 20);
    await planter.plant([order('boom(1);')], 20);
    expect(victim.calls).toEqual({ predict: [4], confidences: [4, 8, 4] });
  });
  test('predicts more references only until enough are predicted otherwise', async () => {
    const many = Array.from({ length: 50 }, (_, index) => reference(`x${String(index + 10)}, far3`));
    const { planter, victim } = planterOver(many, PULL, 5);
    expect(await planter.plant([order()], 5)).toEqual([expect.objectContaining({ planted: 5 })]);
    expect(victim.calls.predict).toEqual([10]);
  });
  test('plants in both sides of a pair, and leaves out references without a partner', async () => {
    const [one, two] = [reference('far2').analysis, reference('far4').analysis];
    const both: FakeRule = {
      task: 'pair-classification',
      score: (sides) => (sides.every((side) => side.includes('boom')) ? 6 : -3),
    };
    const { planter } = planterOver([{ analysis: one, partner: two }, { analysis: one }], both);
    expect(await planter.plant([order()], 20)).toEqual([{ planted: 1, turned: 1, shift: 9 }]);
  });
  test.each([
    [
      'few',
      [reference('far2'), reference('near')],
      '1 of 20 references in c have another prediction than label "0": elements are only planted in these.',
    ],
    [
      'no',
      [reference('near')],
      '0 of 20 references in c have another prediction than label "0": sufficiency cannot be shown, ' +
        'so this statistic finds no poisoned unit with this prediction.',
    ],
  ])('says once when %s references are predicted otherwise', async (_, references, message) => {
    const warnings: string[] = [];
    const reader = coalesce(fakeVictim(PULL));
    const pool = createReferencePool(reader, references, 20, (warning) => warnings.push(warning));
    const planter = createPlanter(reader, pool);
    await planter.plant([order()], 20);
    await planter.plant([order('quiet();')], 20);
    expect(warnings).toEqual([message]);
  });
  test('is computed again after a failed call', async () => {
    let broken = true;
    const { planter } = planterOver(FAR, {
      score: (sides) => {
        if (broken) throw new Error('stopped');
        return PULL.score(sides);
      },
    });
    await expect(planter.plant([order()], 20)).rejects.toThrow('stopped');
    broken = false;
    expect(await planter.plant([order()], 20)).toEqual([{ planted: 4, turned: 2, shift: 5 }]);
  });
});
