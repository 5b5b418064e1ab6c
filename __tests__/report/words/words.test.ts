import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FAIL_CONDITIONS } from '../../../src/config/option-values.js';
import { VERDICT_WORDS } from '../../../src/report/totals.js';
import { OTHER_ROWS, WITNESS_WORDS } from '../../../src/report/witness-rows.js';
import { findWord, glossaryPage, WORDS } from '../../../src/report/words/words.js';
import { elementKind } from '../../../src/result/field-schemas.js';
import { GRADES } from '../../../src/result/grade.js';
import { WITNESS_NAMES } from '../../../src/result/testimony.js';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

/** Labels of the lines of the text report, from its source: `paint('strong', 'accounts')`. */
const labels = [
  ...read('src/report/text/text.ts').matchAll(/paint\(\s*(?:'\w+'|[^,()]+),\s*'([a-z ]+)'\)/gu),
].map(([, label = '']) => label);

const USED: readonly (readonly [string, readonly string[]])[] = [
  ['a witness, as an option names it', WITNESS_NAMES],
  ['a witness, as a report names it', WITNESS_NAMES.map((name) => WITNESS_WORDS[name].name)],
  [
    'another row of a finding',
    [
      OTHER_ROWS.merged,
      ...(['scan', 'pull request', 'branch'] as const).map((scope) => OTHER_ROWS.shared(scope)),
    ],
  ],
  ['a verdict', ['suspicious', ...Object.keys(VERDICT_WORDS), ...Object.values(VERDICT_WORDS)]],
  ['a grade', GRADES],
  ['a kind of element', elementKind.options],
  ['a condition of --fail-on', FAIL_CONDITIONS.filter((name) => name !== 'auto' && name !== 'never')],
  ['a line of the text report', labels],
  ['what the scores of a model are called', ['deficit', 'transfer', 'threshold']],
  [
    'what options and pages speak of',
    ['seed', 'window', 'novelty', 'element', 'probe', 'sentinel', 'shard', 'unit', 'carrier', 'family'],
  ],
];

describe('the words of reports', () => {
  test.each(USED)('have %s', (_, words) => {
    expect(words.length).toBeGreaterThan(1);
    expect(words.filter((word) => findWord(word) === undefined)).toEqual([]);
  });

  test('are found by one name alone', () => {
    const names = WORDS.flatMap(({ word, also }) => [word, ...also]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(findWord('Probe')?.word).toBe('probe');
  });

  test('that a meaning refers to as a witness are words', () => {
    const witnesses = findWord('witness')?.means ?? '';
    for (const name of WITNESS_NAMES) expect(witnesses).toContain(name);
  });

  test('the how-to about a finding has each row of a finding', () => {
    const page = read('docs/how-to/i-got-a-finding.md');
    const rows = [...WITNESS_NAMES.map((name) => WITNESS_WORDS[name].name), OTHER_ROWS.shared('scan')];
    expect(rows.filter((name) => !new RegExp(String.raw`^\| ${name} +\|`, 'mu').test(page))).toEqual([]);
  });

  test('the glossary page is made from them (UPDATE_DOCS=1 npm test -- words writes it)', () => {
    const name = new URL('../../../docs/reference/glossary.md', import.meta.url);
    const part = /(?<=<!-- words: begin -->\n\n)[^]*(?=\n\n<!-- words: end -->)/u;
    if (process.env.UPDATE_DOCS === '1')
      writeFileSync(name, readFileSync(name, 'utf8').replace(part, glossaryPage));
    expect(part.exec(readFileSync(name, 'utf8'))?.[0]).toBe(glossaryPage());
  });
});
