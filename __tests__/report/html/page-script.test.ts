import { expect, test } from '@jest/globals';
import { pageScriptModule, TARGET } from '../../../scripts/report-script.js';
import { readFileSync } from 'node:fs';

test('the script of the report is that of page/: node scripts/report-script.js writes it', () => {
  expect(readFileSync(TARGET, 'utf8')).toBe(pageScriptModule());
});

test('the script puts text on the page as text only', () => {
  expect(pageScriptModule()).not.toMatch(
    /innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|Function\(|fetch\(|XMLHttp/,
  );
});
