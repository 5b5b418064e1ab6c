import { describe, expect, test } from '@jest/globals';
import { anchorFinding } from '../../../src/github/review/anchors.js';
import type { LineRange } from '../../../src/github/review/shown-lines.js';
import { findingIn, findingInRecord, headFile } from '../placed.js';

const CODE = 'int f() {\n  bad(1,\n    2);\n  x();\n  bad(1,\n    2);\n}';

const HEAD = `\n\n${CODE}\n`;

const FOUND = findingIn(HEAD, CODE, 'bad(1,\n    2);', CODE);

const NONE = { kind: 'none' } as const;

const at = (...ranges: readonly (readonly [number, number])[]) =>
  headFile(
    HEAD,
    ranges.map(([start, end]): LineRange => ({ start, end })),
  );

describe('a finding is anchored', () => {
  test.each([
    ['on the lines of its trigger', at([1, 9]), { start: 4, end: 5 }],
    ['on an occurrence that the diff shows in full', at([1, 4], [6, 9]), { start: 7, end: 8 }],
    ['on the shown part of an occurrence', at([1, 4]), { start: 4, end: 4 }],
    ['on the part of it that begins a hunk', at([8, 9]), { start: 8, end: 8 }],
  ])('%s', (_, file, range) => {
    expect(anchorFinding(FOUND, file, NONE)).toEqual({ kind: 'line', range });
  });

  test('on the lines that its suggestion replaces', () => {
    const range = { start: 3, end: 9 };
    expect(anchorFinding(FOUND, at([1, 9]), { kind: 'button', range, block: '' })).toEqual({
      kind: 'line',
      range,
    });
  });

  test('on the last lines of a trigger that fills the screen', () => {
    const long = `f() {\n${'x\n'.repeat(50)}}`;
    const found = findingIn(long, long, long, '');
    expect(anchorFinding(found, headFile(long), NONE)).toEqual({
      kind: 'line',
      range: { start: 33, end: 52 },
    });
  });

  test('on its record', () => {
    const found = findingInRecord(2, 'bad()', 'bad()', '');
    expect(anchorFinding(found, headFile('{}\n{}\n{}\n'), NONE)).toEqual({
      kind: 'line',
      range: { start: 2, end: 2 },
    });
  });

  test('on another trigger of the unit, if the diff shows only that one', () => {
    const more = { ...FOUND.trigger, spans: [{ ...FOUND.trigger.spans[0], start: 26, end: 30 }] };
    const found = { ...FOUND, more: [more] } as typeof FOUND;
    expect(anchorFinding(found, at([6, 6]), NONE)).toEqual({ kind: 'line', range: { start: 6, end: 6 } });
  });

  test('on the file if the diff does not show its lines', () => {
    expect(anchorFinding(FOUND, at([1, 3], [9, 9]), NONE)).toEqual({ kind: 'file' });
    expect(anchorFinding(FOUND, at(), NONE)).toEqual({ kind: 'file' });
  });

  test('in the summary if the diff does not have the file', () => {
    expect(anchorFinding(FOUND, undefined, NONE)).toEqual({ kind: 'summary' });
  });
});
