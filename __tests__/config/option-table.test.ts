import { expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { optionTables } from '../../src/config/option-table.js';

const PAGE = new URL('../../docs/reference/configuration.md', import.meta.url);
const TABLES = /(?<=<!-- options: begin -->\n\n)[\s\S]*(?=\n\n<!-- options: end -->)/;

/** Cells without the padding that the formatter adds. */
function unpadded(table: string): string {
  return table.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---');
}

test('the page lists the options of the schema (UPDATE_DOCS=1 npm test -- option-table writes it)', () => {
  const page = readFileSync(PAGE, 'utf8');
  if (process.env.UPDATE_DOCS === '1')
    writeFileSync(
      PAGE,
      page.replace(TABLES, () => optionTables()),
    );
  const written = TABLES.exec(readFileSync(PAGE, 'utf8'))?.[0] ?? '';
  expect(unpadded(written)).toBe(unpadded(optionTables()));
});
