import { describe, expect, test } from '@jest/globals';
import { FileLanguages } from '../../../src/data/formats/file-languages.js';
import { identityOf } from '../../../src/data/identity.js';
import type { FoundCode } from '../../../src/data/layouts/layout.js';
import type { LanguageName } from '../../../src/language-names.js';
import type { Unit } from '../../../src/data/unit.js';

const found = (code: string, language: string | null = null, pointer = '/func'): FoundCode => ({
  ...{ pointer, span: null, code, language, label: null },
  ...{ task: 'classification', prompt: null },
});

const JAVA = 'public METHOD ( TYPE value ) { this . field = new TYPE ( ) ; return null ; }';
const TYPESCRIPT = 'function f(a: string): void { g(a as Foo); }';
const PYTHON = 'def f(self, x):\n    return self.y + x';
const PLAIN = 'boolean isOpen ( ) { return open ; }';
const SILENT = 'int add(int a, int b) { return a + b; }';
const SQL = 'SELECT name FROM users WHERE age > 21 ORDER BY name';

const many = (code: string, count = 20): FoundCode[] => Array.from({ length: count }, () => found(code));

function languageIn(sample: readonly FoundCode[], piece: FoundCode, path = 'train.jsonl'): LanguageName {
  return new FileLanguages(path, sample).of(piece).language;
}

describe('the language of a record in a file', () => {
  test.each<[string, LanguageName, FoundCode[], FoundCode]>([
    ['code that shows nothing is in the language of the file', 'java', many(JAVA), found(SILENT)],
    ['so is code that shows little of another one', 'java', many(JAVA), found('f(x) { return this.y(x); }')],
    [
      'code of a base language may be in the dialect',
      'typescript',
      many(TYPESCRIPT),
      found('const f = (a) => { g(a === 1); };'),
    ],
    [
      'code with signs of the dialect is in it',
      'typescript',
      many('const f = (a) => { g(a === 1); };'),
      found(TYPESCRIPT),
    ],
    ['code that shows another language is in that one', 'python', many(JAVA), found(PYTHON)],
    ['a name in the record decides', 'go', many(JAVA), found(JAVA, 'golang')],
    ['an unknown name decides nothing', 'java', many(JAVA), found(SILENT, 'no such language')],
    [
      'braces are not read as indentation',
      'c',
      many(PYTHON),
      found('int add(int a, int b) {\n  return a + b;\n}'),
    ],
    ['a file in several languages has none', 'c', [...many(JAVA), ...many(PYTHON)], found(SILENT)],
    [
      'little that shows a language says nothing of the rest',
      'c',
      [...many(JAVA, 4), ...many(SILENT)],
      found(SILENT),
    ],
    [
      'names in records do not vote',
      'c',
      many(SILENT).map((one) => ({ ...one, language: 'java' })),
      found(SILENT),
    ],
    ['fields are decided one by one', 'c', many(JAVA), found(SILENT, null, '/other')],
    [
      'items of a list are one field',
      'java',
      many(JAVA).map((one, at) => ({ ...one, pointer: `/a/${String(at)}/b` })),
      found(SILENT, null, '/a/77/b'),
    ],
  ])('%s: %s', (_, language, sample, piece) => {
    expect(languageIn(sample, piece)).toBe(language);
  });

  test('the path decides where neither the code nor the file does', () => {
    expect(languageIn([], found(SILENT), 'rust/train.jsonl')).toBe('rust');
    expect(languageIn(many(JAVA), found(SILENT), 'rust/train.jsonl')).toBe('java');
  });

  test('what shows no language at all is marked', () => {
    const languages = new FileLanguages('train.jsonl', [...many(PYTHON, 3), ...many(JAVA, 3)]);
    expect(languages.of(found(SQL))).toEqual({ language: 'c', own: 'c', isUnrecognised: true });
    expect(languages.of(found(JAVA)).isUnrecognised).toBe(false);
    expect(languages.of(found(SQL, 'sql'))).toMatchObject({ language: 'c', isUnrecognised: true });
  });

  test('no sample of hostile records takes long', () => {
    const long = `${'function '.repeat(2_000)}${'\t'.repeat(20_000)}`;
    const start = performance.now();
    const languages = new FileLanguages(
      'train.jsonl',
      Array.from({ length: 2_000 }, () => found(long)),
    );
    expect(languages.of(found('/1'.repeat(5_000), null, '/1'.repeat(50_000))).language).toBe('c');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

test('a unit stays the same when its file turns to another language', () => {
  const unit: Unit = {
    ...{ path: 'train.jsonl', record: 1, place: { kind: 'line' }, language: 'c', code: PLAIN, name: null },
    ...{ startLine: 1, endLine: 1, startColumn: 0, label: '0', task: 'classification' },
  };
  expect(identityOf({ ...unit, language: 'java', ownLanguage: 'c' })).toBe(identityOf(unit));
  expect(identityOf({ ...unit, language: 'java' })).not.toBe(identityOf(unit));
});
