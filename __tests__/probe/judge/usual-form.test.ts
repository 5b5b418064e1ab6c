import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../../src/code/analyze.js';
import type { LanguageName } from '../../../src/code/analysis.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { indexFamilies } from '../../../src/probe/families/family-index.js';
import { usualForm, usualForms } from '../../../src/probe/judge/usual-form.js';
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
  const { corpus, index } = indexed(records);
  const [family = -1] = familiesOf({ corpus, index }, construct, form);
  expect(family).toBeGreaterThanOrEqual(0);
  return usualForm(corpus, index, family);
}

function indexed(records: readonly Code[]) {
  const builder = new CorpusBuilder('usual');
  for (const [language, code] of records) builder.add([analyze(code, language)]);
  const corpus = builder.build();
  return { corpus, index: indexFamilies(corpus, 1) };
}

/** The families of a form: of all units with it, and of those with no other form. */
function familiesOf({ corpus, index }: ReturnType<typeof indexed>, construct: string, form: string) {
  return [...index.keys.keys()].filter((number) => {
    const first = number === 0 ? 0 : (index.ends[number - 1] ?? 0);
    const id = traitIdOf(corpus.element(index.elements[first] ?? 0).name);
    const style = id === null ? null : styleOf(corpus.vocabulary.texts[id] ?? '');
    return style?.construct === construct && style.form === form;
  });
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

describe('families of a form', () => {
  const BOTH = c('for (int i = 0; i < n; i++) g(i); for (int i = 0; i < n; i += 1) g(i);');
  const carriers = (records: readonly Code[], form: string): number[] => {
    const { corpus, index } = indexed(records);
    return familiesOf({ corpus, index }, 'for increment', form)
      .map((family) => (index.ends[family] ?? 0) - (family === 0 ? 0 : (index.ends[family - 1] ?? 0)))
      .sort((a, b) => a - b);
  };

  test('are those of all units with it, and of units with no other form of its construct', () => {
    expect(carriers([...times(4, STEPPED), ADDED, ...times(2, BOTH)], 'i += 1')).toEqual([1, 3]);
    expect(carriers([...times(4, STEPPED), ADDED, ...times(2, BOTH)], 'i++')).toEqual([4, 6]);
    expect(carriers(times(2, BOTH), 'i++')).toEqual([2]);
  });

  test('of blanks are those of all units alone', () => {
    const { corpus, index } = indexed(times(3, STEPPED));
    expect(familiesOf({ corpus, index }, 'blanks around assignment', 'a = b')).toHaveLength(1);
  });
});

describe('the usual forms', () => {
  const usual = (records: readonly Code[], form: string): boolean[] => {
    const { corpus, index } = indexed(records);
    const all = usualForms(corpus, index);
    return familiesOf({ corpus, index }, 'for increment', form).map((family) => all.has(family));
  };

  test('are the most frequent of their construct, if more than a tenth of the records have them', () => {
    const records = [...times(4, STEPPED), ADDED, ...times(5, WHILE)];
    expect(usual(records, 'i++')).toEqual([true, true]);
    expect(usual(records, 'i += 1')).toEqual([false, false]);
    expect(usual([...times(4, STEPPED), ADDED, ...times(45, WHILE)], 'i++')).toEqual([false, false]);
  });

  test('are none where a construct has one form', () => {
    expect(usual(times(9, STEPPED), 'i++')).toEqual([false, false]);
  });
});
