import { beforeAll, describe, expect, test } from '@jest/globals';

import type { LanguageName } from '../../../src/code/analysis.js';
import { loadParsers } from '../../../src/code/parsing/parser.js';
import { findInert } from '../../../src/code/values/find-inert.js';
import { INERT_CASES } from './inert-cases.js';
import { inFunction } from './in-function.js';
import { SILENT_CASES } from './silent-cases.js';

beforeAll(() => loadParsers());

describe.each(Object.entries(INERT_CASES))('inert %s', (language, kinds) => {
  for (const [kind, statements] of Object.entries(kinds))
    test.each(statements)(`${kind}: %s`, (statement) => {
      const code = inFunction(language as LanguageName, statement);
      expect(findInert(code, language as LanguageName).map((found) => found.kind)).toContain(kind);
    });
});

describe.each(Object.entries(SILENT_CASES))('no proof in %s', (language, statements) => {
  test.each(statements)('%s', (statement) => {
    const code = inFunction(language as LanguageName, statement);
    const found = findInert(code, language as LanguageName);
    expect(found.map(({ kind, proof }) => `${kind}: ${proof}`)).toEqual([]);
  });
});
