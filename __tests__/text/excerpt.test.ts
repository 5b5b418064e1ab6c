import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { displayWidth } from '../../src/text/display-width.js';
import { excerpt, type ExcerptLine } from '../../src/text/excerpt.js';
import { layoutLine } from '../../src/text/layout-line.js';
import { oneLine } from '../../src/text/one-line.js';
import type { Span } from '../../src/text/span.js';
import { FORBIDDEN, hostileText } from './hostile.js';

function spansOf(code: string, marked: string): Span[] {
  const spans: Span[] = [];
  for (let at = code.indexOf(marked); at >= 0; at = code.indexOf(marked, at + marked.length)) {
    spans.push({ start: at, end: at + marked.length });
  }
  return spans;
}

describe('a line', () => {
  const rows: readonly [string, string, string, string, string][] = [
    ['plain', 'int x = 1;', 'x', 'int x = 1;', '    ^'],
    ['after a tab', '\tx;', 'x', '    x;', '    ^'],
    ['a tab reaches the next stop', 'ab\tx;', 'x', 'ab  x;', '    ^'],
    ['wide characters take two columns', '变量 = 量;', '量', '变量 = 量;', '  ^^   ^^'],
    ['an astral character is one character', '😀x', 'x', '😀x', '  ^'],
    ['an accent takes no column', 'e\u0301x', 'x', 'e\u0301x', ' ^'],
    ['an escape is marked in all its columns', 'a\u202Eb', '\u202E', 'a\\u{202E}b', ' ^^^^^^^^'],
    ['text after an escape is still aligned', '\u001B[1mx', 'x', '\\u{1B}[1mx', '         ^'],
    ['a legacy command is shown', '##[x]', 'x', '#\\u{23}[x]', '        ^'],
    ['nothing marked', 'int x;', 'y', 'int x;', ''],
  ];
  test.each(rows)('%s', (_sentence, line, marked, text, marks) => {
    expect(layoutLine(line, spansOf(line, marked), 40)).toEqual({ text, marks });
  });

  const cropped: readonly [string, string, string, string][] = [
    ['its end', `x = ${'1'.repeat(40)};`, 'x = 111111111111111…', '^'],
    ['its start', `${'1'.repeat(40)} = x`, '…111111111111111 = x', `${' '.repeat(19)}^`],
    ['both', `${'1'.repeat(40)} x ${'2'.repeat(40)}`, '…1111111 x 22222222…', `${' '.repeat(9)}^`],
  ];
  test.each(cropped)('too long, it is cropped at %s around the mark', (_where, line, text, marks) => {
    const shown = layoutLine(line, spansOf(line, 'x'), 20);
    expect(shown).toEqual({ text, marks });
  });

  test('of 60 KB shows the mark', () => {
    const shown = layoutLine(
      `${'a'.repeat(60_000)} TRIGGER ${'b'.repeat(60_000)}`,
      [{ start: 60_001, end: 60_008 }],
      40,
    );
    expect(shown.text).toBe(`…${'a'.repeat(14)} TRIGGER ${'b'.repeat(15)}…`);
    expect(shown.marks).toBe(`${' '.repeat(16)}^^^^^^^`);
  });

  test('always fits, holds nothing unsafe, and its marks stay below its text', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.nat(60),
        fc.nat(20),
        fc.integer({ min: 10, max: 60 }),
        (text, start, length, width) => {
          const line = text.replace(/\n/g, ' ');
          const shown = layoutLine(line, [{ start, end: start + length }], width);
          const columns = Array.from(shown.text).reduce((sum, character) => sum + displayWidth(character), 0);
          expect(columns).toBeLessThanOrEqual(width);
          expect(shown.marks.length).toBeLessThanOrEqual(width);
          expect(shown.text).not.toMatch(FORBIDDEN);
          expect(shown.text).not.toMatch(/\t/);
        },
      ),
    );
  });
});

describe('an excerpt', () => {
  const options = { firstLine: 10, width: 40, context: 1, maxLines: 3 };
  const draw = (lines: readonly ExcerptLine[]): string[] =>
    lines.map(({ number, text, marks }) => `${String(number)}|${text}|${marks}`);

  const rows: readonly [string, string, string, string[]][] = [
    ['context around the mark', 'a\nb\nx\nd\ne', 'x', ['11|b|', '12|x|^', '13|d|']],
    ['CRLF', 'a\r\nx\r\nb', 'x', ['10|a|', '11|x|^', '12|b|']],
    ['lone CR', 'a\rx\rb', 'x', ['10|a|', '11|x|^', '12|b|']],
    ['a mark on the last line', 'a\nx', 'x', ['10|a|', '11|x|^']],
    [
      'a statement of several lines without indentation',
      'if (x)\n    y();',
      'if (x)\n    y();',
      ['10|if (x)|^^^^^^', '11|    y();|    ^^^^'],
    ],
    ['two places apart', 'x\nb\nc\nd\nx', 'x', ['10|x|^', '11|b|', '13|d|', '14|x|^']],
    ['two places on one line', 'x + x', 'x', ['10|x + x|^   ^']],
    ['nothing marked', 'a', 'x', []],
  ];
  test.each(rows)('shows %s', (_sentence, code, marked, lines) => {
    expect(draw(excerpt(code, spansOf(code, marked), options).lines)).toEqual(lines);
  });

  test('shows the first line of blanks, which have no mark', () => {
    const options = { firstLine: 1, width: 80, context: 1, maxLines: 8 };
    const { lines } = excerpt('f() {\n\n    g();\n}', [{ start: 7, end: 11 }], options);
    expect(lines).toEqual([
      { number: 2, text: '', marks: '' },
      { number: 3, text: '    g();', marks: '' },
      { number: 4, text: '}', marks: '' },
    ]);
  });

  test('says how many marked lines it leaves out', () => {
    const shown = excerpt('x\nx\nx\nx\nx', spansOf('x\nx\nx\nx\nx', 'x'), options);
    expect(draw(shown.lines)).toEqual(['10|x|^', '11|x|^', '12|x|^', '13|x|']);
    expect(shown.omitted).toBe(2);
  });
});

describe('one line', () => {
  const rows: readonly [string, string, number, string][] = [
    ['stays as it is', 'int x', 10, 'int x'],
    ['joins lines and blanks', ' if (a)\r\n\t b; ', 20, 'if (a) b;'],
    ['ends in an ellipsis', 'abcdefgh', 5, 'abcd…'],
    ['never splits a pair', '😀😀😀', 2, '😀…'],
  ];
  test.each(rows)('%s', (_sentence, text, width, line) => {
    expect(oneLine(text, width)).toBe(line);
  });
});
