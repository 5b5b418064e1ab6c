import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { Variant } from '../../../src/code/analysis.js';
import { mask, maskAll, plain, slice } from '../../../src/code/edits/variant.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]));

const textOf = (variant: Variant) => variant.map(({ text }) => text).join('');

/** Masked pieces in angle brackets. */
const show = (variant: Variant): string =>
  variant.map((piece) => (piece.masked ? `<${piece.text}>` : piece.text)).join('');

const CODE = 'int f(int n) { if (n > 1) g("x", n); return n; }';

describe('variants', () => {
  test.each([
    ['n', 'int f(int <n>) { if (<n> > 1) g("x", <n>); return <n>; }'],
    ['f', 'int <f>(int n) { if (n > 1) g("x", n); return n; }'],
    ['if (n > 1) g("x", n);', 'int f(int n) { if (<n> > <1>) <g>(<"x">, <n>); return n; }'],
    ['return n;', 'int f(int n) { if (n > 1) g("x", n); return <n>; }'],
  ])('%s masked', (text, expected) => {
    const analysis = analyze(CODE, 'c');
    const element = analysis.elements.find((candidate) => candidate.text === text);
    expect(element && show(mask(analysis, element))).toBe(expected);
  });

  test('several at once mask what they share once', () => {
    const analysis = analyze(CODE, 'c');
    const variant = maskAll(analysis, analysis.elements);
    expect(show(variant)).toBe('int <f>(int <n>) { if (<n> > <1>) <g>(<"x">, <n>); return <n>; }');
  });

  test('the empty code has no pieces', () => {
    expect(plain('')).toEqual([]);
  });

  test('a slice cuts pieces at its edges', () => {
    const analysis = analyze('int name(void) { name(); }', 'c');
    const element = analysis.elements.find((candidate) => candidate.text === 'name');
    expect(element && show(slice(mask(analysis, element), { start: 2, end: 6 }))).toBe('t <na>');
  });

  test('whatever the code, the pieces of every variant join to it and elements stand where they say', () => {
    const word = fc.constantFrom(
      'if',
      '(',
      ')',
      '{',
      '}',
      ';',
      'a',
      'b1',
      '"s"',
      "'c'",
      '12',
      '\n',
      '\r\n',
      '\t',
      '😀',
      '//',
      '/*',
      '*/',
      '=',
      '->',
      'case',
      ':',
      '#',
      'int',
      'class',
      '@',
      '"',
      '\\',
      ',',
      'else',
      'do',
      'while',
      'for',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom('c', 'java'), (words, language) => {
        const code = words.join(' ');
        const analysis = analyze(code, language);
        for (const element of analysis.elements) {
          expect(textOf(mask(analysis, element))).toBe(code);
          for (const span of element.spans) expect(code.slice(span.start, span.end)).toBe(element.text);
          const ends = [0, ...element.maskSpans.map((span) => span.end)];
          element.maskSpans.forEach((span, index) => {
            expect(span.start).toBeGreaterThanOrEqual(ends[index] ?? 0);
            expect(span.end).toBeGreaterThan(span.start);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});
