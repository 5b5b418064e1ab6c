import { describe, expect, test } from '@jest/globals';
import { sideBySide } from '../../src/report/side-by-side.js';
import { finding } from './results.js';

/** Each row as `number text | number text`, with `*` before changed ones and the marked text after. */
function rowsOf(
  code: string,
  purified: string | null,
  marked: string,
  record: number | null = null,
): string[] {
  const one = finding({ code, marked, record, purified: purified === null ? null : { code: purified } });
  return sideBySide(one, 60).rows.map(({ old, fresh, changed }) => {
    const side = (line: typeof old) => (line === null ? '-' : `${String(line.number)} ${line.text}`);
    return `${changed ? '* ' : ''}${side(old)} | ${side(fresh)}${old === null || old.marks === '' ? '' : ` ${old.marks.trim()}`}`;
  });
}

describe('code next to its replacement', () => {
  test('a removed line has nothing next to it, and the numbers go on on both sides', () => {
    expect(rowsOf('a;\nb;\nBAD;\nc;\nd;', 'a;\nb;\nc;\nd;', 'BAD;')).toEqual([
      '11 b; | 11 b;',
      '* 12 BAD; | - ^^^^',
      '13 c; | 12 c;',
    ]);
  });

  test('a changed line is next to what replaces it, and added lines have nothing next to them', () => {
    expect(rowsOf('a;\nBAD;\nc;', 'a;\nx;\ny;\nc;', 'BAD;', 5)).toEqual([
      '1 a; | 1 a;',
      '* 2 BAD; | 2 x; ^^^^',
      '* - | 3 y;',
      '3 c; | 4 c;',
    ]);
  });

  test('a trigger that is not replaced is shown too', () => {
    expect(rowsOf('BAD;\n\n\n\n\nBAD;\nz;', '\n\n\n\nBAD;\nz;', 'BAD;')).toEqual([
      '* 10 BAD; | - ^^^^',
      '11  | 10 ',
      '14  | 13 ',
      '15 BAD; | 14 BAD; ^^^^',
      '16 z; | 15 z;',
    ]);
  });

  test('there is none without a replacement', () => {
    expect(rowsOf('BAD;', null, 'BAD;')).toEqual([]);
  });

  test('long ones are cut, and what is left out is counted', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line${String(index)};`);
    const one = finding({ code: `BAD;\n${lines.join('\n')}`, marked: 'BAD;', purified: { code: 'ok;' } });
    const { rows, omitted } = sideBySide(one, 60);
    expect([rows.length, omitted]).toEqual([40, 61]);
  });
});
