import { beforeAll, describe, expect, test } from '@jest/globals';
import { HIDDEN_ATTACKS } from '../../../bench/attacks/hidden.js';
import { createRandom } from '../../../bench/statistics/seeded-random.js';
import { analyze } from '../../../src/code/analyze.js';
import type { LanguageName } from '../../../src/code/analysis.js';
import { loadParser } from '../../../src/code/parsing/parser.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('python')]));

const SPACE = '\u200b';
const JOINER = '\u200c';

function plant(name: string, code: string, language: LanguageName) {
  const attack = HIDDEN_ATTACKS.find((one) => one.name === name);
  if (attack === undefined) throw new Error(`no attack ${name}`);
  return attack.plant(analyze(code, language), createRandom('seed'));
}

describe('a hidden character', () => {
  test.each<[string, LanguageName, string, string]>([
    ['hidden-200b-comment', 'c', 'int f(int ab) { /* ok */ return ab; }', `/* o${SPACE}k */`],
    ['hidden-200c-comment', 'c', 'int f(int ab) { /* ok */ return ab; }', `/* o${JOINER}k */`],
    ['hidden-200b-comment', 'python', 'def f(ab):\n    # yes\n    return ab\n', `# y${SPACE}es`],
    ['hidden-200b-name', 'c', 'int f(int ab) { return ab; }', `int a${SPACE}b) { return a${SPACE}b;`],
    ['hidden-200c-name', 'python', 'def f(ab):\n    return ab\n', `a${JOINER}b):\n    return a${JOINER}b`],
  ])('%s in %s', (name, language, code, expected) => {
    const planted = plant(name, code, language);
    expect(planted?.code).toContain(expected);
    const { text = '', spans = [] } = planted?.trigger ?? {};
    for (const { start, end } of spans) expect(planted?.code.slice(start, end)).toBe(text);
  });

  test.each([
    ['hidden-200b-comment', 'int f(int ab) { return ab; }'],
    ['hidden-200b-name', 'int f(void) { return 1; }'],
  ])('%s needs a place', (name, code) => {
    expect(plant(name, code, 'c')).toBeNull();
  });
});
