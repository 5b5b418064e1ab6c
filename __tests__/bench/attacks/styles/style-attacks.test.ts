import { beforeAll, describe, expect, test } from '@jest/globals';

import { plantStyle } from '../../../../bench/attacks/styles/plant-style.js';
import { STYLE_ATTACKS } from '../../../../bench/attacks/styles/style-attacks.js';
import { StyleSource } from '../../../../bench/attacks/styles/style-source.js';
import { createRandom } from '../../../../bench/statistics/seeded-random.js';
import { analyze } from '../../../../src/code/analyze.js';
import type { LanguageName } from '../../../../src/code/analysis.js';
import { loadParser } from '../../../../src/code/parsing/parser.js';
import { findStyles } from '../../../../src/code/styles/find-styles.js';
import { inBody } from '../../../code/styles/in-body.js';
import { ATTACK_CASES } from './style-attack-cases.js';
import { FORMS_OF_ATTACKS } from './forms-of-attacks.js';

beforeAll(() =>
  Promise.all((['c', 'cpp', 'java', 'javascript', 'python'] as const).map((name) => loadParser(name))),
);

function attack(name: string) {
  const found = STYLE_ATTACKS.find((one) => one.name === name);
  if (!found) throw new Error(`no attack ${name}`);
  return found;
}

describe('a style as a trigger', () => {
  test.each(ATTACK_CASES)('%s in %s: %s', (name, language, statements, expected) => {
    const code = inBody(language, statements);
    const wanted = expected === null ? null : inBody(language, expected);
    expect(attack(name).apply(code, language)).toBe(wanted);
  });

  const written = ATTACK_CASES.filter(([, , , expected]) => expected !== null);
  test.each(written)('%s in %s has its form after it only: %s', (name, language, statements, expected) => {
    const before = inBody(language, statements);
    const after = inBody(language, expected ?? '');
    expect(attack(name).has(before, language)).toBe(false);
    expect(attack(name).has(after, language)).toBe(true);
    const errors = (code: string): number => new StyleSource(code, language).errors;
    expect(errors(after)).toBeLessThanOrEqual(errors(before));
  });

  test.each(written)('%s in %s is a form that is found: %s', (name, language, statements, expected) => {
    const forms = (code: string): string[] =>
      findStyles(code, language).map(({ construct, form }) => `${construct}: ${form.replace(/^also /u, '')}`);
    const [before, after] = [forms(inBody(language, statements)), forms(inBody(language, expected ?? ''))];
    const own = after.filter((each) => FORMS_OF_ATTACKS[name]?.includes(each) === true);
    expect([name, after]).toEqual([
      name,
      expect.arrayContaining(own.length > 0 ? own.slice(0, 1) : ['none']),
    ]);
    expect(before.filter((each) => own.includes(each)).length).toBeLessThan(
      after.filter((each) => own.includes(each)).length,
    );
  });

  test('is written for names', () => {
    const code = 'int f(int row_count, char *p)\n{\n    int total = row_count;\n    return total;\n}\n';
    const names = (name: string, language: LanguageName = 'c') =>
      /f\(([^]*?)\)[^]*?\n {4}int (\S+)/u.exec(attack(name).apply(code, language) ?? '')?.slice(1);
    expect(names('names-pascal')).toEqual(['int RowCount, char *p', 'Total']);
    expect(names('names-hungarian')).toEqual(['int iRowCount, char *pP', 'iTotal']);
    expect(names('names-underscore')).toEqual(['int _row_count, char *_p', '_total']);
    expect(attack('names-dollar').apply('int f(int row) { return row; }', 'java')).toBe(
      'int f(int $row) { return $row; }',
    );
  });

  test('is planted like other attacks, with its changes as the trigger', () => {
    const code = inBody('c', 'a = a + b; g(a); a = a + b;');
    const planted = plantStyle(attack('augmented-short')).plant(analyze(code, 'c'), createRandom('seed'));
    expect(planted).toEqual({
      code: inBody('c', 'a += b; g(a); a += b;'),
      trigger: { kind: 'statement', text: '+= b; g(a); a +=', spans: [{ start: 29, end: 45 }] },
    });
    expect(plantStyle(attack('goto')).plant(analyze(code, 'c'), createRandom('seed'))).toBeNull();
  });

  test('is null in a language that the transformation is not for', () => {
    expect(attack('array-access-pointer').apply('int f(int[] a) { return a[0]; }', 'java')).toBeNull();
  });

  test('has a name of its own, and a case in each language as published', () => {
    expect(new Set(STYLE_ATTACKS.map(({ name }) => name)).size).toBe(STYLE_ATTACKS.length);
    const named = new Set(ATTACK_CASES.map(([name]) => name));
    const missing = STYLE_ATTACKS.map(({ name }) => name).filter(
      (name) => !named.has(name) && !/^names-|^for-header-/u.test(name),
    );
    expect(missing).toEqual([]);
  });
});
