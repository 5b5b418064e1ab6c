import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../../src/code/analyze.js';
import type { LanguageName } from '../../../src/code/analysis.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { indexFamilies } from '../../../src/probe/families/family-index.js';
import { usualForm } from '../../../src/probe/judge/usual-form.js';
import { CorpusBuilder } from '../../../src/probe/read/corpus.js';
import { styleOf, traitIdOf } from '../../../src/probe/read/trait-text.js';

beforeAll(() => Promise.all((['c', 'python'] as const).map((name) => loadParser(name))));

type Code = readonly [LanguageName, string];

const c = (statement: string): Code => ['c', `void f(int n) { ${statement} }`];
const STEPPED = c('for (int i = 0; i < n; i++) g(i);');
const ADDED = c('for (int i = 0; i < n; i += 1) g(i);');
const WHILE = c('while (n) g(n);');
const FOR = c('for (; n; ) g(n);');
const PYTHON: Code = ['python', 'def f(n):\n    while n:\n        g(n)\n'];

const times = (count: number, code: Code): Code[] => Array.from({ length: count }, () => code);

/** What is usual where the records have a form. */
function usualOf(records: readonly Code[], construct: string, form: string) {
  const builder = new CorpusBuilder('usual');
  for (const [language, code] of records) builder.add([analyze(code, language)]);
  const corpus = builder.build();
  const index = indexFamilies(corpus, 1);
  const family = index.keys.findIndex((_, number) => {
    const first = number === 0 ? 0 : (index.ends[number - 1] ?? 0);
    const id = traitIdOf(corpus.element(index.elements[first] ?? 0).name);
    const style = id === null ? null : styleOf(corpus.vocabulary.texts[id] ?? '');
    return style?.construct === construct && style.form === form;
  });
  expect(family).toBeGreaterThanOrEqual(0);
  return usualForm(corpus, index, family);
}

describe('the usual form of a style', () => {
  test('is what most records write, of those that have a choice', () => {
    const records = [...times(9, STEPPED), ADDED, ...times(5, WHILE)];
    expect(usualOf(records, 'for increment', 'i += 1')).toEqual({
      ...{ construct: 'for increment', form: 'i++', share: 0.9 },
    });
  });

  test('is none for the form that most records have already', () => {
    expect(usualOf([...times(9, STEPPED), ADDED], 'for increment', 'i++')).toBeNull();
    expect(usualOf(times(3, ADDED), 'for increment', 'i += 1')).toBeNull();
  });

  test('is one of the same language, however many records of another have theirs', () => {
    const records = [...times(20, PYTHON), ...times(3, WHILE), FOR];
    expect(usualOf(records, 'loop', 'for (a; b; c)')).toMatchObject({ form: 'while (c)', share: 0.75 });
  });

  test('is no exception from a habit', () => {
    const records = [...times(9, c('n=1; n = 2; n = 3;')), ...times(2, c('n=1; n=2;'))];
    expect(usualOf(records, 'blanks around assignment', 'a=b')?.form).toBe('a = b');
  });
});
