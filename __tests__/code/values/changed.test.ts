import { beforeAll, describe, expect, test } from '@jest/globals';

import type { LanguageName } from '../../../src/code/analysis.js';
import { loadParsers } from '../../../src/code/parsing/parser.js';
import { findInert } from '../../../src/code/values/find-inert.js';
import { afterZero, CHANGED_CASES, READ_CASES } from './changed-cases.js';

beforeAll(() => loadParsers());

/** Whether the last condition of the function is known although the statement is before it. */
function isKnown(language: LanguageName, statement: string): boolean {
  const code = afterZero(language, statement);
  return findInert(code, language).some(
    ({ kind, proof }) => kind === 'false-condition' && proof.includes('z` is 0'),
  );
}

describe.each(Object.entries(CHANGED_CASES))('%s changes a variable', (language, statements) => {
  test.each(statements)('%s', (statement) => {
    expect(isKnown(language as LanguageName, statement)).toBe(false);
  });
});

describe.each(Object.entries(READ_CASES))('%s only reads a variable', (language, statements) => {
  test.each(statements)('%s', (statement) => {
    expect(isKnown(language as LanguageName, statement)).toBe(true);
  });
});
