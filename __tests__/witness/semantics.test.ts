import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadParser } from '../../src/code/parsing/parser.js';
import { hiddenCharacters } from '../../src/witness/hidden-characters.js';
import { semantics } from '../../src/witness/semantics.js';

beforeAll(async () => {
  await loadParser('c');
});

const inC = (code: string) => ({ code, language: 'c' as const });

describe('what semantics says', () => {
  test('is a proof with the dead statement, and what it is replaced by', () => {
    const code = 'int f(int a) {\n  if (rand() < 0) printf("fail");\n  return a;\n}';
    const [found, ...others] = semantics.testify(inC(code));
    expect(others).toEqual([]);
    expect(found?.said).toMatchObject({ witness: 'semantics', proof: true });
    expect(found?.said.sentence).toContain('`rand() < 0` is always false');
    expect(found?.element.text).toBe('if (rand() < 0) printf("fail");');
    const [edit] = found?.edits ?? [];
    expect(edit && code.slice(0, edit.span.start) + edit.text + code.slice(edit.span.end)).toBe(
      'int f(int a) {\n  return a;\n}',
    );
  });

  test('a branch is rarer in natural code than a local that nobody reads', () => {
    const [branch] = semantics.testify(inC('int f(int a) { if (rand() < 0) puts("x"); return a; }'));
    const [local] = semantics.testify(inC('int f(int a) { int capacity; return a; }'));
    expect(branch?.said.pValue).toBeLessThan(local?.said.pValue ?? 0);
  });

  test('only the outer of two that contain each other', () => {
    const code = 'int f(int a) { if (0 > 1) { if (2 > 3) puts("x"); } return a; }';
    expect(semantics.testify(inC(code))).toHaveLength(1);
  });

  test('nothing of plain code', () => {
    expect(semantics.testify(inC('int f(int a) { if (a > 1) puts("x"); return a; }'))).toEqual([]);
  });
});

describe('what is said of hidden characters', () => {
  test('names each by its code point once, with all places', () => {
    const code = 'int f(int a\u200B) { return a\u200B; /* \u202E */ }';
    const found = hiddenCharacters.testify(inC(code));
    expect(found.map(({ element }) => element.text).sort()).toEqual(['U+200B', 'U+202E']);
    const zero = found.find(({ element }) => element.text === 'U+200B');
    expect(zero?.element.spans).toHaveLength(2);
    expect(zero?.said.sentence).toContain('2 times');
    expect(zero?.edits?.map(({ text }) => text)).toEqual(['', '']);
  });
});
