import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionFile, actionTables } from '../../src/action/action-file.js';
import { optionInputs, OWN_INPUTS } from '../../src/action/input-table.js';
import { BUNDLES } from '../../scripts/dist-contents.js';

const FILE = new URL('../../action.yml', import.meta.url);
const PAGE = new URL('../../docs/reference/action.md', import.meta.url);
const TABLES = /(?<=<!-- tables: begin -->\n\n)[\s\S]*(?=\n\n<!-- tables: end -->)/;

/** Cells without the padding that the formatter adds. */
function unpadded(table: string): string {
  return table.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---');
}

describe('action.yml', () => {
  test('is what the schema says (UPDATE_DOCS=1 npm test -- action-file writes it)', () => {
    if (process.env.UPDATE_DOCS === '1') writeFileSync(FILE, actionFile());
    expect(readFileSync(FILE, 'utf8')).toBe(actionFile());
  });

  test('names a bundle that is built, and the runtime of the runners', () => {
    const { runs } = parse(readFileSync(FILE, 'utf8')) as { runs: { using: string; main: string } };
    expect(runs.using).toBe('node24');
    expect(BUNDLES.map(({ file }) => `dist/${file}`)).toContain(runs.main);
  });

  test('has no default except expressions of the workflow: other defaults are in the code', () => {
    const { inputs } = parse(readFileSync(FILE, 'utf8')) as { inputs: Record<string, { default?: string }> };
    const given = Object.entries(inputs).filter(([, input]) => input.default !== undefined);
    expect(given).toEqual([['github-token', expect.objectContaining({ default: '${{ github.token }}' })]]);
  });

  test('has the inputs for research at the end', () => {
    const { inputs } = parse(readFileSync(FILE, 'utf8')) as { inputs: Record<string, unknown> };
    const research = ['threshold', 'statistic', 'elements', 'variant', 'mask', 'transfer-top', 'references'];
    expect(Object.keys(inputs).slice(-research.length)).toEqual(research);
  });

  test('has every name once', () => {
    const names = [...OWN_INPUTS.map(({ name }) => name), ...optionInputs().map(({ kebab }) => kebab)];
    expect(new Set(names).size).toBe(names.length);
  });
});

test('the page lists inputs and outputs (UPDATE_DOCS=1 npm test -- action-file writes it)', () => {
  const page = readFileSync(PAGE, 'utf8');
  if (process.env.UPDATE_DOCS === '1')
    writeFileSync(
      PAGE,
      page.replace(TABLES, () => actionTables()),
    );
  const written = TABLES.exec(readFileSync(PAGE, 'utf8'))?.[0] ?? '';
  expect(unpadded(written)).toBe(unpadded(actionTables()));
});
