import { describe, expect, test } from '@jest/globals';
import { palette } from '../../src/report/text/palette.js';
import { familyLines } from '../../src/report/text/text-families.js';
import { familiesSection } from '../../src/report/markdown/markdown-sections.js';
import { listedFamilies, unlistedSays } from '../../src/report/listed-families.js';
import { family } from './results.js';

const one = (pattern: string, carriers: number, label: string | null = null) =>
  family({ id: pattern, kind: 'statement', pattern, carriers, label, purity: 1 });

const MANY = [one('a;', 9), one('b;', 1, '0'), one('c;', 1), one('d;', 1), one('e;', 1)];

describe('the families of a report', () => {
  test('are those of several findings and of labels; the others are counted', () => {
    const { shown, once, more } = listedFamilies(MANY, 20);
    expect(shown.map(({ pattern }) => pattern)).toEqual(['a;', 'b;']);
    expect([once, more]).toEqual([3, 0]);
  });

  test('are all, where only one is of a single finding', () => {
    expect(listedFamilies(MANY.slice(0, 3), 20)).toEqual({ shown: MANY.slice(0, 3), once: 0, more: 0 });
    expect(listedFamilies(MANY.slice(0, 3), 1)).toMatchObject({ once: 0, more: 2 });
  });

  test.each([
    [0, 0, null],
    [3, 0, '3 in one finding each.'],
    [0, 1200, '1,200 more in the JSON report.'],
    [3, 2, '2 more in the JSON report, and 3 in one finding each.'],
  ])('with %i of one finding and %i others', (once, more, says) => {
    expect(unlistedSays({ shown: [], once, more })).toBe(says);
  });

  test('in text', () => {
    const lines = (families: typeof MANY) => familyLines(families, (text) => text, palette(false));
    expect(lines(MANY)).toEqual([
      '5 families',
      '  9 × statement a;, all with the same label',
      '  1 × statement b;, labelled 0',
      '  … and 3 in one finding each',
      '',
    ]);
    expect(lines(MANY.slice(2, 3))).toEqual(['1 family', '  1 × statement c;', '']);
    expect(lines(MANY.slice(2))).toEqual(['3 families', '  … 3 in one finding each', '']);
  });

  test('in Markdown', () => {
    const section = (families: typeof MANY) => familiesSection(families).split('\n');
    expect(section(MANY).slice(-3)).toEqual([
      '| 1 | statement | `b;` | labelled `0` | | | `b;` |',
      '',
      '3 in one finding each.',
    ]);
    expect(section(MANY.slice(2))).toEqual(['### Families', '', '3 in one finding each.']);
  });
});
