import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { analyze } from '../../src/code/analyze.js';
import { LANGUAGES } from '../../src/code/languages.js';
import { loadParsers } from '../../src/code/parser.js';
import { tokenOutline } from '../../src/code/token-outline.js';
import { tokenize } from '../../src/code/tokens.js';
import { randomStream } from '../../src/probe/random.js';
import { outlineLine, parseOutline } from '../../src/scan/outline-line.js';
import { OUTLINE_FORMAT } from '../../src/scan/outlines.js';
import { writtenFunction } from '../probe/written-functions.js';
import { anyUnit } from './written-code.js';

beforeAll(() => loadParsers());

const CODE = 'int f(int a) { if (a) return g(a); }';
const TOKENS = tokenize(CODE, LANGUAGES.c);

describe('an outline as a line', () => {
  test('is what it was when it is read again', () => {
    fc.assert(
      fc.property(anyUnit, ({ code, language }) => {
        const outline = tokenOutline(analyze(code, language));
        const line = outlineLine(outline);
        expect(line).toMatch(/^[-[\],0-9]+$/);
        expect(parseOutline(line, tokenize(code, LANGUAGES[language]))).toEqual(outline);
      }),
    );
  });

  test('says what stands where', () => {
    // f is the function's own, a local, g free; the `if` starts behind `{` and holds the `return`
    expect(outlineLine(tokenOutline(analyze(CODE, 'c')))).toBe('[0,18,6,13,32,-17,10,19,6]');
  });

  test.each([
    ['is empty', ''],
    ['broke off', '[0,18,6'],
    ['is no list', '{"0":0}'],
    ['is an empty list', '[]'],
    ['holds no numbers', '[0,18,"6"]'],
    ['holds a fraction', '[0,18,6.5]'],
    ['holds a number that no place has', '[0,18,1e300]'],
    ['has fewer than no parse errors', '[-1,18]'],
    ['is of code with more tokens', '[0,19]'],
    ['names a token that is no name', '[0,18,0]'],
    ['begins before the code', '[0,18,-2]'],
    ['goes on behind the code', '[0,18,7,18]'],
    ['has a statement of fewer than no tokens', '[0,18,7,-1]'],
    ['has a statement without its length', '[0,18,7]'],
  ])('that %s is none', (_, line) => {
    expect(parseOutline(line, TOKENS)).toBeNull();
  });
});

/** Code whose elements tell of most that the analysis decides. */
const PINNED = [
  ...Array.from({ length: 40 }, (_, seed) => writtenFunction(randomStream(seed), seed % 2 === 0)),
  'int f() { if (x { return 1; } y = 2 }',
  'static inline void f(int *a) { for (;;) { do { a++; } while (*a); } switch (*a) { case 1: goto out; } out: ; }',
  '#define N 3\nint f(int n)\r\n{\r\n#if N\r\n  n = N;\r\n#endif\r\n  return n;\r\n}',
];
const PINNED_JAVA = [
  'public int f(List<String> a) throws E { for (String s : a) { try { g(s); } catch (E e) { throw e; } } return 0; }',
  'void f() { Runnable r = () -> { h(); }; synchronized (this) { r.run(); } var x = """\n  text""";',
];

test('kept lines serve as long as code is analysed as it was: where this fails, raise OUTLINE_FORMAT', () => {
  const lines = [
    ...PINNED.map((code) => outlineLine(tokenOutline(analyze(code, 'c')))),
    ...PINNED_JAVA.map((code) => outlineLine(tokenOutline(analyze(code, 'java')))),
  ];
  const digest = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
  expect([OUTLINE_FORMAT, digest]).toEqual([1, 'e2b0f4a38244b32a']);
});
