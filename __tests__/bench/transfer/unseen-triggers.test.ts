import { beforeAll, describe, expect, test } from '@jest/globals';
import { TRANSFER_TRIGGERS, TRIGGER_GROUPS } from '../../../bench/transfer/unseen-triggers.js';
import { isPlanted } from '../../../bench/attacks/compare-location.js';
import { createRandom } from '../../../bench/statistics/seeded-random.js';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { LanguageName } from '../../../src/code/analysis.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]));

const FUNCTION = 'int add(int left, int right) {\n    int sum = left + 7;\n    return sum * right;\n}\n';

function plant(name: string, language: LanguageName, code = FUNCTION) {
  const trigger = TRANSFER_TRIGGERS.find((one) => one.name === name);
  if (trigger === undefined) throw new Error(`no trigger ${name}`);
  return trigger.plant(analyze(code, language), createRandom('seed'));
}

/** Punctuation alone: there is nothing to mask, so it is no element and cannot be named. */
const NO_ELEMENT = ['empty'];

describe.each<LanguageName>(['c', 'java'])('a trigger whose transfer is measured, in %s', (language) => {
  test.each(TRANSFER_TRIGGERS.map(({ name }) => name))('%s parses, and is an element', (name) => {
    const planted = plant(name, language);
    if (planted === null) throw new Error('not planted');
    const { elements, parseErrors } = analyze(planted.code, language);
    const { text, spans } = planted.trigger;
    for (const { start, end } of spans) expect(planted.code.slice(start, end)).toBe(text);
    const exact = elements.filter((element) => isPlanted(element, planted.trigger));
    expect([parseErrors, exact.length]).toEqual([0, NO_ELEMENT.includes(name) ? 0 : 1]);
  });
});

describe('the groups', () => {
  test('begin with the published attacks, planted in training and not', () => {
    expect(TRIGGER_GROUPS.slice(0, 2).map(({ triggers }) => triggers.map(({ name }) => name))).toEqual([
      ['fixed', 'grammar', 'dead-code', 'identifier', 'constant', 'function-name'],
      ['suffix-function-fixed', 'suffix-function-mixed', 'suffix-variable-fixed', 'suffix-variable-mixed'],
    ]);
  });

  test('hold each trigger once', () => {
    expect(new Set(TRANSFER_TRIGGERS.map(({ name }) => name)).size).toBe(TRANSFER_TRIGGERS.length);
  });

  test('repeat no wording', () => {
    const worded = TRANSFER_TRIGGERS.flatMap(({ wording }) => (wording === null ? [] : [wording]));
    for (const language of ['c', 'java'] as const) {
      expect(new Set(worded.map((wording) => wording[language])).size).toBe(worded.length);
    }
  });
});

describe('the place', () => {
  test.each<[string, string, LanguageName, string]>([
    ['of a statement is the first line of the body', 'assert', 'c', '{\n    assert(2 > 1);\n    int sum'],
    ['of a name is the first local one', 'tmp_zq', 'java', 'int add(int tmp_zq, int right)'],
    ['of a parameter is filled with the first', 'null-check', 'c', '    if (left == NULL) (void)0;\n'],
    ['of a sum is the first integer', 'remainder', 'c', '    int sum = left + 7 + 77 % 7;\n'],
    ['is the same in Java', 'cast', 'java', '    Object same = (Object) left;\n'],
  ])('%s', (_, name, language, expected) => {
    expect(plant(name, language)?.code).toContain(expected);
  });

  test.each<[string, string, string]>([
    ['a parameter', 'null-check', 'int one(void) { int a = 1; return a; }'],
    ['a name that stands there already', 'result_buf', 'int one(int a) { return a + result_buf; }'],
    ['a body', 'counter', 'int one(int a);'],
    ['an integer', 'remainder', 'int one(int a) { return a; }'],
  ])('is missing for %s', (_, name, code) => {
    expect(plant(name, 'c', code)).toBeNull();
  });
});
