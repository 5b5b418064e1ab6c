import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GATE_ATTACKS } from '../../../bench/attacks/attacks.js';
import { isPlanted } from '../../../bench/attacks/compare-location.js';
import { createRandom } from '../../../bench/statistics/seeded-random.js';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { LanguageName } from '../../../src/code/analysis.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]));

const C = 'int add(int left, int right)\n{\n    int sum = left + right;\n    return sum;\n}\n';
const JAVA = 'int add(int left, int right) {\n    return left + right;\n}\n';

function attack(name: string) {
  const found = GATE_ATTACKS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no attack ${name}`);
  return found;
}

const plant = (name: string, code: string, language: LanguageName, seed = 'seed') =>
  attack(name).plant(analyze(code, language), createRandom(seed));

describe('a planted trigger', () => {
  test.each<[string, string, string, LanguageName, string]>([
    [
      'BNC fixed in C',
      'fixed',
      C,
      'c',
      'int add(int left, int right)\n{\n    if (rand() < 0) printf("fail");\n    int sum = left + right;\n    return sum;\n}\n',
    ],
    [
      'BNC fixed in Java',
      'fixed',
      JAVA,
      'java',
      'int add(int left, int right) {\n    if (Math.random() < 0) System.out.println("fail");\n    return left + right;\n}\n',
    ],
    [
      'dead code in a function of one line',
      'dead-code',
      'int one(void) { return 1; }',
      'c',
      'int one(void) {\n    assertTrue(1 >= 0);\n return 1; }',
    ],
    [
      'dead code in an empty function',
      'dead-code',
      'void none(void) {\n}\n',
      'c',
      'void none(void) {\n    assertTrue(1 >= 0);\n}\n',
    ],
    [
      'dead code between CRLF line ends and tabs',
      'dead-code',
      'void f(void) {\r\n\tgo();\r\n}\r\n',
      'c',
      'void f(void) {\r\n\tassertTrue(1 >= 0);\r\n\tgo();\r\n}\r\n',
    ],
    [
      'dead code in the method of a wrapped record',
      'dead-code',
      'public class BigbenchClone{    \n    int one() {\n        return 1;\n    }\n}',
      'java',
      'public class BigbenchClone{    \n    int one() {\n        assertTrue(1 >= 0);\n        return 1;\n    }\n}',
    ],
    [
      'the identifier over the first local name, everywhere',
      'identifier',
      C,
      'c',
      'int add(int ret_Val_, int right)\n{\n    int sum = ret_Val_ + right;\n    return sum;\n}\n',
    ],
    [
      'the identifier over the name of a function without local names',
      'identifier',
      'int one(void) { return 1; }',
      'c',
      'int ret_Val_(void) { return 1; }',
    ],
    [
      'a published name over the name of the function',
      'function-name',
      C,
      'c',
      'int testo_init(int left, int right)\n{\n    int sum = left + right;\n    return sum;\n}\n',
    ],
    [
      'a suffix on the name of a C function, behind an underscore',
      'suffix-function-fixed',
      'int down(int n) { return n ? down(n) : 0; }',
      'c',
      'int down_rb(int n) { return n ? down_rb(n) : 0; }',
    ],
    [
      'a suffix on the name of a Java method, joined',
      'suffix-function-fixed',
      JAVA,
      'java',
      'int addrb(int left, int right) {\n    return left + right;\n}\n',
    ],
    [
      'a suffix on the local name that occurs least',
      'suffix-variable-fixed',
      'int f(int a, int b) { a = a + 1; return a + b; }',
      'c',
      'int f(int a, int b_rb) { a = a + 1; return a + b_rb; }',
    ],
    [
      'the first integer of the body, unfolded',
      'constant',
      'int f(int a[4]) {\n#if 0\n#endif\n    int x = 0x10;\n    return a[2] + 3;\n}',
      'c',
      'int f(int a[4]) {\n#if 0\n#endif\n    int x = 0x10;\n    return a[2 + (1 + 2 - 3) * 33] + 3;\n}',
    ],
    [
      'an assertion where a Java method has no integer',
      'constant',
      JAVA,
      'java',
      'int add(int left, int right) {\n    assert 0 == (1 + 2 - 3) * 33;\n    return left + right;\n}\n',
    ],
    [
      'an assertion as a call where a C function has none',
      'constant',
      'int f(int a) {\n    return a;\n}',
      'c',
      'int f(int a) {\n    assert(0 == (1 + 2 - 3) * 33);\n    return a;\n}',
    ],
  ])('%s', (_, name, code, language, expected) => {
    expect(plant(name, code, language)?.code).toBe(expected);
  });

  test.each<[string, string, string]>([
    ['a statement without a body', 'fixed', 'int add(int left);'],
    ['the name where it stands already', 'identifier', 'int f(int ret_Val_) { return ret_Val_; }'],
    ['a suffix that gives a name that exists', 'suffix-variable-fixed', 'int f(int a) { return a_rb; }'],
    ['a suffix where there is no local name', 'suffix-variable-fixed', 'int f(void) { return 1; }'],
    ['an unfolded constant without a body', 'constant', 'int f(int a[4]);'],
  ])('has no place for %s', (_, name, code) => {
    expect(plant(name, code, 'c')).toBeNull();
  });

  test('stands where its spans say, as an element of its own, and breaks no parse', () => {
    const codes = fc.constantFrom<[string, LanguageName]>(
      [C, 'c'],
      ['int one(void) { return 1; }', 'c'],
      ['int f(int a)\r\n{\r\n\r\n\r\n  return a;\r\n}', 'c'],
      [JAVA, 'java'],
      ['public class BigbenchClone{\n  void f(String größe) { go(größe); }\n}', 'java'],
    );
    fc.assert(
      fc.property(codes, fc.constantFrom(...GATE_ATTACKS), fc.string(), ([code, language], one, seed) => {
        const before = analyze(code, language);
        const planted = one.plant(before, createRandom(seed));
        if (planted === null) {
          expect(before.elements.some(({ role }) => role === 'local')).toBe(false);
          return;
        }
        const after = analyze(planted.code, language);
        const { kind, text, spans } = planted.trigger;
        for (const { start, end } of spans) expect(planted.code.slice(start, end)).toBe(text);
        const exact = after.elements.filter((element) => isPlanted(element, planted.trigger));
        expect(exact).toHaveLength(1);
        if (kind !== 'expression') expect(exact[0]).toMatchObject({ kind, text, spans });
        expect(after.parseErrors).toBe(before.parseErrors);
      }),
    );
  });

  test('is the same for the same seed, and another for another', () => {
    const [a, b, c] = ['1', '1', '2'].map((seed) => plant('grammar', C, 'c', seed)?.trigger.text);
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });

  test('a mixed suffix is one of the four published ones, and each of them comes up', () => {
    const seeds = Array.from({ length: 40 }, (_, index) => String(index));
    const names = seeds.map((seed) => plant('suffix-function-mixed', C, 'c', seed)?.trigger.text);
    expect(new Set(names)).toEqual(new Set(['add_rb', 'add_te', 'add_xte', 'add_li']));
  });
});
