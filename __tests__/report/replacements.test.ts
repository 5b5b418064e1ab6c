import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { replacements, type Replacement } from '../../src/report/replacements.js';
import { finding } from './results.js';

/** Applies edits to a file as a SARIF viewer does. */
function apply(file: string, edits: readonly Replacement[]): string {
  const starts = [0, ...[...file.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number): number => (starts[line - 1] ?? NaN) + column - 1;
  return [...edits].reverse().reduce((text, edit) => {
    const [from, to] = [offset(edit.startLine, edit.startColumn), offset(edit.endLine, edit.endColumn)];
    return text.slice(0, from) + edit.inserted + text.slice(to);
  }, file);
}

/** A file with lines before the code, an indentation and lines after it. */
function fileOf(code: string): string {
  return `${'// head\n'.repeat(9)}    ${code}\n// tail\n`;
}

const rows: readonly [string, string, string, string][] = [
  ['a removed line', 'f() {\n  TRIGGER;\n  a;\n}', 'TRIGGER;', 'f() {\n  a;\n}'],
  ['a rename on the first line and later', 'TRIGGER() {\n  TRIGGER();\n}', 'TRIGGER', 'g() {\n  g();\n}'],
  ['CRLF', 'f() {\r\n  TRIGGER;\r\n  a;\r\n}', 'TRIGGER;', 'f() {\r\n  a;\r\n}'],
  ['one long line', 'f() { 😀; TRIGGER; a; }', 'TRIGGER', 'f() { 😀; 😁; a; }'],
  ['half of a pair in common', 'f() { "TRIGGER😀"; }', 'TRIGGER', 'f() { "😁"; }'],
  ['an inserted line', 'f() {\n  TRIGGER;\n}', 'TRIGGER', 'f() {\n  TRIGGER;\n  b;\n}'],
  ['the end of the code', 'f() {\n} TRIGGER', 'TRIGGER', 'f() {\n}'],
];

describe('replacements', () => {
  test.each(rows)('of %s give the purified code in its place', (_sentence, code, marked, purified) => {
    const found = finding({ code, marked, firstColumn: 5, purified: { code: purified } });
    const edits = replacements(found);
    expect(apply(fileOf(code), edits ?? [])).toBe(fileOf(purified));
  });

  test('change no more than the characters that differ', () => {
    const found = finding({
      code: 'f() {\n  int abc = 1;\n}',
      marked: 'abc',
      purified: { code: 'f() {\n  int x = 1;\n}' },
    });
    expect(replacements(found)).toEqual([
      { startLine: 11, startColumn: 7, endLine: 11, endColumn: 10, inserted: 'x' },
    ]);
  });

  test('rebuild any change of any code', () => {
    const code = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '😀', '😁', ' ', 'X'), { maxLength: 30 });
    fc.assert(
      fc.property(code, code, (before, after) => {
        const found = finding({
          code: `X${before.join('')}`,
          marked: 'X',
          firstColumn: 5,
          purified: { code: after.join('') },
        });
        const edits = replacements(found);
        expect(apply(fileOf(found.code), edits ?? [])).toBe(fileOf(after.join('')));
      }),
    );
  });

  const none: readonly [string, Parameters<typeof finding>[0]][] = [
    ['in a record', { code: 'TRIGGER', marked: 'TRIGGER', record: 3, purified: { code: 'x' } }],
    ['without purified code', { code: 'TRIGGER', marked: 'TRIGGER' }],
    [
      'on a first line of unknown column',
      { code: 'a\nTRIGGER', marked: 'TRIGGER', purified: { code: 'b\nTRIGGER' } },
    ],
  ];
  test.each(none)('are none %s', (_sentence, parts) => {
    expect(replacements(finding(parts))).toBeNull();
  });

  test('are none where lines and offsets disagree', () => {
    const found = finding({ code: 'a\nTRIGGER', marked: 'TRIGGER', purified: { code: 'a\nx' } });
    const spans = found.trigger.spans.map((span) => ({ ...span, startColumn: 9 }));
    expect(replacements({ ...found, trigger: { ...found.trigger, spans } })).toBeNull();
  });
});
