import { describe, expect, test } from '@jest/globals';
import { renderHtml } from '../../src/report/html/html.js';
import { renderMarkdown } from '../../src/report/markdown/markdown.js';
import { sums } from '../../src/report/sums.js';
import { renderText } from '../../src/report/text/text.js';
import { findWord } from '../../src/report/words/words.js';
import type { Family } from '../../src/result/result.js';
import { scanResult } from './results.js';
import { DEAD_CODE, PROVED, RENAMED } from './samples.js';

const family = (id: string, carriers: number): Family => ({
  ...{ id, kind: 'statement', pattern: id, carriers, purity: null, withLabel: 0 },
  ...{ label: null, labelled: null, pValue: null, confirmed: null, inBase: null },
});

const purified = DEAD_CODE.purified && { ...DEAD_CODE.purified, grade: 'inserted' as const };
const RESULT = {
  ...scanResult([
    { ...DEAD_CODE, label: '1' },
    { ...DEAD_CODE, label: '1', purified },
    { ...RENAMED, label: null, purified: null },
    PROVED,
  ]),
  families: [family('fam-a', 3), family('fam-b', 1), family('fam-c', 1)],
};

describe('the sums of a report', () => {
  test('say what each number is a part of, and add up', () => {
    expect(sums(RESULT).map(({ name, says }) => `${name} ${says}`)).toEqual([
      'findings 4 = 3 poisoned + 1 suspicious',
      'poisoned 3 = 2 to drop (the attacker chose their label or response too) + 1 to drop or replace',
      'replacements 4 = 2 proved + 1 that a person decides on + 1 without one',
      'families 3 = 1 in several units + 2 in one unit each',
    ]);
    for (const { says } of sums(RESULT)) {
      const [all, parts = ''] = says.split(' = ');
      const numbers = parts.split(' + ').map((part) => Number(part.split(' ')[0]));
      expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(Number(all));
    }
  });

  test('are the same in text, Markdown and HTML, by names that explain knows', () => {
    for (const { name, says } of sums(RESULT)) {
      expect(renderText(RESULT)).toContain(`\n${name} ${says}\n`);
      expect(renderMarkdown(RESULT).toLowerCase()).toContain(`\n**${name}** ${says.toLowerCase()}\n`);
      expect(renderHtml(RESULT)).toContain(`<b>${name}</b> ${says}`);
      expect(findWord(name)).toBeDefined();
    }
  });

  test('are left out where there is one finding', () => {
    expect(sums(scanResult([DEAD_CODE]))).toEqual([]);
  });
});
