import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Stopped } from '../../src/scan/reading/budget.js';
import { chunks } from '../../src/scan/reading/chunks.js';
import { discoveryBound } from '../../src/scan/stages/false-discovery.js';
import { groupFamilies } from '../../src/scan/stages/group-families.js';
import { guardVictim } from '../../src/scan/judging/units/guarded-victim.js';
import { placeIn } from '../../src/scan/stages/place.js';
import { scanUnits } from '../../src/scan/judging/units/scan-units.js';
import { chooseVictim } from '../../src/scan/models/choose-victim.js';
import type { Victim } from '../../src/model/victim.js';
import { budget, fakeTools, record, settings, silentProgress, stream, unit, unitRow } from './fakes.js';

describe('families of findings', () => {
  test('count carriers and the fraction with the commonest label', async () => {
    const rows = ['0', '0', '1', null].map((label, line) =>
      unitRow(record('TRIGGER TRIGGER', line + 1, label)),
    );
    const { result } = await scanUnits(stream(rows), fakeTools(), settings(), budget(), silentProgress);
    expect(groupFamilies(result.findings)).toEqual([
      {
        id: expect.stringMatching(/^fam-[0-9a-f]{12}$/),
        kind: 'statement',
        pattern: 'TRIGGER',
        carriers: 4,
        purity: 2 / 3,
        withLabel: 3,
        label: null,
        labelled: null,
        pValue: null,
        confirmed: null,
        inBase: null,
      },
    ]);
  });
});

describe('places', () => {
  const code = 'int f() {\r\n  𝒳();\n}';
  const span = { start: code.indexOf('𝒳'), end: code.indexOf('𝒳') + 4 };
  test.each([
    ['a source file', unit(code, { startLine: 10, startColumn: 4 }), [11, 3, 11, 7]],
    ['its first line', unit('𝒳();', { startLine: 10, startColumn: 4 }), [10, 5, 10, 9]],
    ['a record', record(code, 7), [7, 1, 7, 1]],
    ['a line of text', unit(code, { place: { kind: 'line' }, record: 3, startLine: 3 }), [4, 3, 4, 7]],
  ] as const)('in %s', (_, one, [startLine, startColumn, endLine, endColumn]) => {
    const own = one.code === code ? span : { start: 0, end: 4 };
    expect(placeIn(one)(own)).toEqual({ ...own, startLine, startColumn, endLine, endColumn });
  });
});

async function* numbers(items: readonly number[]): AsyncGenerator<number> {
  for (const item of items) yield await Promise.resolve(item);
}

describe('chunks', () => {
  test('keep every item in order, within both limits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 12 })), async (items) => {
        const cut: (readonly number[])[] = [];
        for await (const chunk of chunks(numbers(items), { maxItems: 4, maxWeight: 10 }, (n) => n)) {
          cut.push(chunk);
        }
        expect(cut.flat()).toEqual(items);
        for (const chunk of cut) {
          expect(chunk.length).toBeGreaterThan(0);
          expect(chunk.length).toBeLessThanOrEqual(4);
          expect(chunk.length === 1 || chunk.reduce((a, b) => a + b) <= 10).toBe(true);
        }
      }),
    );
  });
});

/** Benjamini and Hochberg 1995, section 4: fifteen hypotheses of a myocardial infarction study. */
const PAPER = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

describe('the false discovery bound', () => {
  const rejected = (values: readonly number[], rate: number): boolean[] => {
    const small = values.filter((value) => value <= rate);
    const bound = discoveryBound(small, values.length, rate);
    return values.map((value) => value <= bound);
  };

  test.each([
    ['the example of their paper', PAPER, 0.05, 4],
    ['rejects the larger ones below the bound too', [0.01, 0.04, 0.03, 0.9], 0.06, 3],
    ['rejects none', [0.2, 0.3], 0.05, 0],
    ['of nothing', [], 0.05, 0],
  ])('%s', (_, pValues, rate, count) => {
    expect(rejected(pValues, rate).filter(Boolean)).toHaveLength(count);
  });

  test('keeps the order', () => {
    expect(rejected([0.9, 0.001, 0.5], 0.05)).toEqual([false, true, false]);
  });

  test('rejects as many as Benjamini and Hochberg define over all p-values', () => {
    const p = fc.double({ min: 0.0001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { minLength: 1 }), fc.constantFrom(0.01, 0.1, 0.5), (values, rate) => {
        const sorted = [...values].sort((a, b) => a - b);
        const last = sorted.findLastIndex((value, index) => value <= ((index + 1) * rate) / values.length);
        const largest = sorted[last] ?? -1;
        expect(rejected(values, rate)).toEqual(values.map((value) => value <= largest));
      }),
    );
  });
});

describe('a guarded victim', () => {
  const victim: Victim = {
    description: { name: 'v', task: 'classification', labels: [], fingerprint: '', maxTokens: 9 },
    countTokens: () => 1,
    predict: (inputs) => Promise.resolve(inputs.map((_, index) => ({ index }) as never)),
    confidences: (inputs) => Promise.resolve(inputs.map((_, index) => ({ probability: index, logOdds: 0 }))),
    close: () => Promise.resolve(),
  };
  const inputs = Array.from({ length: 1300 }, () => [[]] as const);

  test('answers every input, in slices', async () => {
    const answers = await guardVictim(victim, budget()).confidences(inputs, []);
    expect(answers.map(({ probability }) => probability)).toEqual(inputs.map((_, index) => index % 512));
  });

  test('stops between slices when the time of the units is over', async () => {
    const limits = budget({ unit: 0.03, step: 10 });
    limits.startUnits(1);
    await expect(guardVictim(victim, limits).predict(inputs)).rejects.toEqual(new Stopped('unit-budget'));
  });

  test('stops when the user asks to', async () => {
    const guarded = guardVictim(victim, budget({ signal: AbortSignal.abort() }));
    await expect(guarded.predict(inputs)).rejects.toEqual(new Stopped('interrupted'));
  });
});

describe('the choice of a victim', () => {
  test.each([
    ['auto', 'chosen by auto: no model was given, so the bundled sentinel judges'],
    ['sentinel', 'given: the bundled sentinel'],
    ['.', 'given: a model folder'],
  ])('%s', (victim, reason) => {
    expect(chooseVictim(victim).reason).toBe(reason);
  });

  test('a folder that does not exist is refused', () => {
    expect(() => chooseVictim('/no/such/folder')).toThrow('there is no such folder');
  });
});
