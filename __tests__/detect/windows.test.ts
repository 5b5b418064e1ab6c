import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutWindows, type LongCode, type Window } from '../../src/detect/windows.js';

/** One token per character, and two around them. */
const characters = (window: Window): number =>
  2 + window.reduce((sum, { start, end }) => sum + end - start, 0);
const show = (code: string, windows: readonly Window[]): string[] =>
  windows.map((window) => window.map(({ start, end }) => code.slice(start, end)).join('~'));
const cut = (long: LongCode, limit: number): string[] => show(long.code, cutWindows(long, characters, limit));
const lines = (code: string): number[] => [...code.matchAll(/\n/g)].map(({ index }) => index + 1);

const BODY = 'aaaa;\nbbbb;\ncccc;\ndddd;\neeee;\n';
const LONG = { code: `f{\n${BODY}`, headEnd: 2, cuts: lines(`f{\n${BODY}`) };

describe('windows of a long code', () => {
  test.each<readonly [string, LongCode, number, readonly string[]]>([
    ['a code that fits is one window', LONG, 35, [LONG.code]],
    [
      'each is the head and whole lines, the last of which the next repeats',
      LONG,
      24,
      ['f{~\naaaa;\nbbbb;\ncccc;\n', 'f{~cccc;\ndddd;\neeee;\n'],
    ],
    [
      'without a body there is no head',
      { ...LONG, headEnd: 0 },
      24,
      ['f{\naaaa;\nbbbb;\ncccc;\n', 'cccc;\ndddd;\neeee;\n'],
    ],
    [
      'a line longer than a window is cut at white space',
      { code: 'aaa bbb ccc ddd', headEnd: 0, cuts: [] },
      10,
      ['aaa bbb ', 'b ccc ', 'c ddd'],
    ],
    [
      'and a word longer than a window within it',
      { code: 'abcdefghijkl', headEnd: 0, cuts: [] },
      10,
      ['abcdefgh', 'ghijkl'],
    ],
    [
      'a head that is too long is treated as body after its part',
      { code: 'int f(int a){bc}', headEnd: 13, cuts: [] },
      14,
      ['int~ f(int ', 'int~t a){bc}'],
    ],
  ])('%s', (_, long, limit, windows) => {
    expect(cut(long, limit)).toEqual(windows);
  });

  test('a surrogate pair is never split', () => {
    for (const window of cut({ code: '😀'.repeat(20), headEnd: 0, cuts: [] }, 11)) {
      expect(window.isWellFormed()).toBe(true);
    }
  });
});

describe('for any code', () => {
  const codes = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', ';', '{'), maxLength: 400 });

  test('windows fit, overlap, go forwards and together hold every character', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 12, max: 90 }), fc.nat(60), (code, limit, head) => {
        const long = { code, headEnd: Math.min(head, code.length), cuts: lines(code) };
        const windows = cutWindows(long, characters, limit);
        const slices = windows.map((window) => window.at(-1) ?? { start: 0, end: 0 });
        for (const window of windows) expect(characters(window)).toBeLessThanOrEqual(limit);
        const first = windows[0]?.[0];
        expect(first?.start).toBe(0);
        expect(slices.at(-1)?.end).toBe(code.length);
        for (const [index, slice] of slices.slice(1).entries()) {
          expect(slice.start).toBeGreaterThan(slices[index]?.start ?? -1);
          expect(slice.start).toBeLessThanOrEqual(slices[index]?.end ?? -1);
          expect(slice.end).toBeGreaterThan(slices[index]?.end ?? -1);
        }
        expect(
          windows.every((window) => window.length === 1 || window[0]?.end === windows[0]?.[0]?.end),
        ).toBe(true);
      }),
    );
  });
});
