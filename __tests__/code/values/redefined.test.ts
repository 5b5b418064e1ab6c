import { beforeAll, describe, expect, test } from '@jest/globals';

import type { LanguageName } from '../../../src/code/analysis.js';
import { surveyFunctions } from '../../../src/code/functions.js';
import { loadParsers } from '../../../src/code/parsing/parser.js';
import { findInert } from '../../../src/code/values/find-inert.js';
import { redefinedByPieces } from '../../../src/code/values/context/file-names.js';
import { expandedWords, macrosIn } from '../../../src/code/values/context/macros.js';
import { definedIn } from '../../../src/code/values/facts/defined-in.js';
import { VALUE_ROWS } from '../../../src/code/values/languages/value-rows.js';
import { semantics } from '../../../src/witness/semantics.js';
import { REDEFINED_CASES } from './redefined-cases.js';

beforeAll(() => loadParsers());

/** What is proved of the function `f` of a file. */
function provedIn(file: string, language: LanguageName): readonly string[] {
  const place = surveyFunctions(file, language).places.find(({ name }) => name === 'f');
  if (!place) throw new Error('the file has no function f');
  const { span, redefined } = place;
  const code = file.slice(span.start, span.end);
  const found = findInert(code, language, redefined).map(({ proof }) => proof);
  const said = semantics.testify({ code, language, ...(redefined && { redefined }) });
  expect(said.length).toBe(found.length);
  return found;
}

/** A file with a text before a function, and one with the text after it. */
function filesOf(dead: string, text: string): string[] {
  const opening = dead.startsWith('<?php') ? '<?php\n' : '';
  const code = dead.slice(opening.length);
  return [`${opening}${text}\n\n${code}\n`, `${opening}${code}\n\n${text}\n`];
}

describe.each(Object.entries(REDEFINED_CASES))('a proof in %s', (name, cases) => {
  const language = name as LanguageName;
  for (const { dead, definitions, others } of cases) {
    test.each(definitions)(`does not trust in a name that the file gives a meaning: %s`, (text) => {
      for (const file of filesOf(dead, text)) expect(provedIn(file, language)).toEqual([]);
    });

    test.each(['', ...others])(`stays where the rest of the file leaves its names alone: %s`, (text) => {
      for (const file of filesOf(dead, text)) expect(provedIn(file, language)).toHaveLength(1);
    });
  }
});

describe('names of a file', () => {
  test('count where they are in the unit', () => {
    const file =
      '#define MAX 7\n#define strlen(x) -1\nint rand(void) { return -1; }\nint g(void) { return MAX; }\nint h(void) { return 1; }\n';
    const { places } = surveyFunctions(file, 'c');
    expect(places.map(({ name, redefined }) => [name, redefined])).toEqual([
      ['rand', ['rand']],
      ['g', ['MAX']],
      ['h', undefined],
    ]);
  });

  test('of pieces of one record are those of all', () => {
    const redefinedIn = redefinedByPieces(
      ['def len(x):\n    return -1', 'def broken(:', 'import random'],
      'python',
    );
    expect(redefinedIn('def f(a):\n    return len(a) + random.random()')).toEqual(['len']);
  });

  test('are read in linear time, whatever the file holds', () => {
    const texts = [
      ...[
        'import ',
        'using ',
        'use ',
        'from a import (\n',
        'a.',
        'alias ',
        'import a . a . ',
        'import static a.',
      ],
      ...['Math.random = ', 'global a, ', '"a/', 'use function a', 'class ', 'a = ', 'use a::as a '],
      ...['#define a ', '#define a \\\n', '\n#define a(b ', '\n#define a b\n#define b a'],
    ];
    const began = performance.now();
    for (const row of Object.values(VALUE_ROWS))
      for (const text of texts) {
        const long = text.repeat(100_000 / text.length);
        definedIn(long, row);
        if (row.macros) expandedWords(macrosIn(long, new Set()), ['a']);
      }
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
