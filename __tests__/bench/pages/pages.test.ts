import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PAGES } from '../../../bench/pages/pages.js';
import { packageRoot } from '../../../src/scan/models/package-root.js';

const DOCS = join(packageRoot(), 'docs');
const read = (file: string): string => readFileSync(join(DOCS, file), 'utf8');

/** The names of the markers that open a section. */
function markersOf(text: string): string[] {
  return [...text.matchAll(/^<!-- bench:([\w-]+) -->$/gmu)].map(([, name = '']) => name);
}

test.each(PAGES.map(({ file, sections }) => [file, Object.keys(sections)] as const))(
  'docs/%s has the markers of its sections, and no others',
  (file, names) => {
    expect(markersOf(read(file)).sort()).toEqual([...names].sort());
  },
);

test('no other page has markers', () => {
  const rendered = new Set(PAGES.map(({ file }) => file));
  const others = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !rendered.has(file));
  expect(others.filter((file) => markersOf(read(file)).length > 0)).toEqual([]);
});

/** The pages of tables: all below `results/` but the list of them. */
const TABLES = PAGES.map(({ file }) => file).filter((file) => /^results\/(?!README)/u.test(file));

test.each(TABLES.map((file) => [file]))(
  'docs/%s says what was measured, by which command, under which conditions, and how to read its cells',
  (file) => {
    const before = read(file).split('<!-- bench:')[0] ?? '';
    const items = [...before.matchAll(/^- \*\*(.+?)\*\*: /gmu)].map(([, name]) => name);
    expect(items).toEqual(['Measured', 'Command', 'Conditions', 'Cells']);
  },
);

test('every table has its page in the list of results', () => {
  const list = read('results/README.md');
  const pages = TABLES.map((file) => file.replace('results/', ''));
  expect(pages.filter((file) => !list.includes(`](${file})`))).toEqual([]);
});
