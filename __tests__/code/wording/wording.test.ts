import { describe, expect, test } from '@jest/globals';
import { analyzeText } from '../../../src/code/wording/analyze-text.js';
import { HABITS, habitSays } from '../../../src/code/wording/habits.js';
import { textOutline } from '../../../src/code/wording/text-outline.js';
import {
  MAX_TEXT_LENGTH,
  MAX_TEXT_TOKENS,
  wordingParts,
  wordingTokens,
} from '../../../src/code/wording/wording.js';
import { isOfWords, wordingPattern } from '../../../src/code/wording/wording-pattern.js';
import { elementAt, withoutElement } from '../../../src/code/traits/trait.js';

const partsOf = (text: string, type: string): string[] =>
  wordingParts(text, wordingTokens(text)).flatMap((part) => (part.type === type ? [part.text] : []));

describe('what a text has in common with others', () => {
  test.each([
    ['word', 'Sort the list!', ['sort', 'the', 'list']],
    ['pair', 'Sort the list!', ['sort the', 'the list']],
    ['run', 'See http://Qx.example/zz9. Then, stop (x) now!', ['http://qx.example/zz9', '(x)']],
    ['run', 'a\u200bb ... c', ['a\u200bb']],
    ['run', `of ${'a.'.repeat(150)}`, ['a.'.repeat(100)]],
    ['opening', 'Sort the big list', ['sort', 'sort the', 'sort the big', 'sort the big list']],
    ['ending', 'Sort the list.', ['list', 'the list', 'sort the list']],
    ['casing', 'Make a JSON of myList, Then stop', ['JSON', 'myList']],
    ['letter', 'Le café de Zoé', ['é', 'é']],
    ['word', 'a\u200bb', ['a', '\u200b', 'b']],
    ['word', 'a\ufeffb', ['a', '\ufeff', 'b']],
  ])('%s: %j', (type, text, parts) => {
    expect(partsOf(text, type)).toEqual(parts);
  });

  test('a run of tokens without blanks covers all of them, also those after its text ends', () => {
    const text = `Of ${'a.'.repeat(150)}b, then`;
    const run = wordingParts(text, wordingTokens(text)).find(({ type }) => type === 'run');
    expect(run?.span).toEqual({ start: 3, end: text.indexOf(', then') });
  });

  test.each([
    ['WRITE IT DOWN.', ['upper', 'shouted']],
    ['write it down.', ['lower', 'lower-start']],
    ['Write All Of It.', ['title']],
    ['Write  it.', ['spaces']],
    ['Write\tit.', ['tab']],
    [' Write it.', ['before']],
    ['Write it. ', ['after']],
    ['Write\u00a0it.', ['odd-space']],
    ['Write it', ['no-stop']],
    ['Write it!', ['exclaimed']],
    ['Write it!!', ['exclaimed', 'repeated-mark']],
    ['Write it?', ['asked']],
    ['Write it...', ['trailing-dots']],
    ['Write it .', ['space-before-mark']],
    ['Write,then stop.', ['no-space-after-mark']],
    ['Write \u201cit\u201d.', ['curly']],
    ['Wri\u200bte it.', ['hidden']],
    ['Writ\u0435 it.', ['mixed']],
    ['Write it, then stop.', []],
  ])('habits of %j', (text, names) => {
    const found = wordingParts(text, wordingTokens(text)).filter(({ type }) => type === 'habit');
    expect([...new Set(found.map(({ text: name }) => name))]).toEqual(names);
  });

  test('a word, a letter and a run behind any padding are read', () => {
    const text = `${'word '.repeat(10_000)}${'ж '.repeat(1000)}zqy qx/zz9 é`;
    expect(partsOf(text, 'word')).toContain('zqy');
    expect(partsOf(text, 'run')).toContain('qx/zz9');
    expect(partsOf(text, 'letter')).toContain('é');
  });

  test.each([
    ['has 1000001 characters', ' '.repeat(MAX_TEXT_LENGTH + 1)],
    ['has too many words and marks', 'a '.repeat(MAX_TEXT_TOKENS + 1)],
  ])('a text that %s is refused, and not read in part', (problem, text) => {
    expect(() => wordingTokens(text)).toThrow(problem);
  });

  test.each([
    'a'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    '!'.repeat(99_000) + 'x',
    'a '.repeat(99_000) + '\u200b',
    `a${' '.repeat(900_000)}!${' '.repeat(90_000)}a`,
    'é'.repeat(1_000_000),
  ])('hostile text number %# is read in linear time', (text) => {
    const start = performance.now();
    wordingParts(text, wordingTokens(text));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('every habit has a name of its own and is named in words', () => {
    expect(new Set(HABITS.map(({ name }) => name)).size).toBe(HABITS.length);
    for (const { name } of HABITS) expect(habitSays(name)).toMatch(/^(with|written)/u);
  });
});

describe('a text as a side of its record', () => {
  const text = analyzeText('Kindly sort it, kindly!', 'c');

  test('has traits and no other elements', () => {
    expect(text.elements).toEqual([]);
    expect(text.traits[0]).toMatchObject({ kind: 'text', type: 'word', text: 'kindly' });
  });

  test('shows a word in all its places', () => {
    const first = elementAt(text, 0);
    expect(first?.spans.map(({ start, end }) => text.code.slice(start, end))).toEqual(['Kindly', 'kindly']);
  });

  test('has each part once, and is left without one in linear time', () => {
    const long = analyzeText('the big list, '.repeat(20_000), 'c');
    expect(long.traits.length).toBeLessThan(40);
    const first = elementAt(long, 0);
    expect(first?.spans).toHaveLength(20_000);
    const start = performance.now();
    const left = first === undefined ? [] : withoutElement(long, first).traits;
    expect(performance.now() - start).toBeLessThan(2000);
    expect(left.some(({ text: own }) => own.includes('the'))).toBe(false);
  });

  test('is a row of words in lower case, without the mark at its end', () => {
    const { tokens, traits, isText } = textOutline(text);
    expect(isText).toBe(true);
    expect(tokens.texts).toEqual(['kindly', 'sort', 'it', ',', 'kindly']);
    const covered = traits.find(({ type, text: own }) => type === 'pair' && own === 'sort it');
    expect([covered?.start, covered?.end]).toEqual([1, 3]);
    const habit = traits.find(({ type }) => type === 'habit');
    expect(habit).toMatchObject({ text: 'exclaimed', start: 5, end: 5 });
  });

  test('without a word has nothing that the word is a part of, and has its habits', () => {
    const first = elementAt(text, 0);
    const left = first === undefined ? [] : withoutElement(text, first).traits;
    expect(left.map(({ text: own }) => own)).toEqual(['sort', 'it', ',', 'sort it', 'it ,', 'exclaimed']);
  });
});

describe('the pattern of texts', () => {
  test.each([
    ['word', 'zqy', 'text with "zqy"', true],
    ['run', 'a/b', 'text with "a/b"', true],
    ['pair', 'audit window', 'text with "audit window"', true],
    ['opening', 'as we', 'text that begins with "as we"', false],
    ['ending', 'we said', 'text that ends with "we said"', false],
    ['letter', 'é', 'text with the letter "é"', false],
    ['habit', 'upper', 'text written in capitals alone', false],
  ])('%s', (type, text, pattern, ofWords) => {
    expect(wordingPattern({ type, text })).toBe(pattern);
    expect(isOfWords(pattern)).toBe(ofWords);
  });
});
