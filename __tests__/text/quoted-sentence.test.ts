import { describe, expect, test } from '@jest/globals';
import { inBackticks, quotedSentence } from '../../src/text/quoted-sentence.js';

const shown = (sentence: string): string => quotedSentence(sentence, (text) => `[${text}]`);

describe('a sentence that quotes code', () => {
  test.each([
    [
      '`rand()` is at least 0 (C17 7.22.2.1), so `rand() < 0` is false.',
      '[rand()] is at least 0 (C17 7.22.2.1), so [rand() < 0] is false.',
    ],
    [
      '`x` is a length (Ruby core, Array#size): `f` never runs.',
      '[x] is a length (Ruby core, Array#size): [f] never runs.',
    ],
    [
      'U+200B (zero width space) inside the name `index`.',
      'U+200B (zero width space) inside the name [index].',
    ],
  ])('quotes what is in backticks: %s', (sentence, says) => {
    expect(shown(sentence)).toBe(says);
  });

  test.each([
    ['a URL', 'https://example.org'],
    ['a page', 'www.example.org'],
    ['an issue', 'see GH-2'],
    ['an issue by number', 'see #1'],
    ['a commit', 'see 0123456789abcdef'],
    ['a mention', '@everyone'],
    ['an emoji', ':smile:'],
    ['a workflow command', '::error::x'],
    ['a line break', 'a\n- b'],
    ['emphasis', '_a_'],
  ])('quotes %s that a backtick in a quotation brings outside', (_, text) => {
    expect(shown(`\`f("\`${text}\`")\` is false.`)).toContain(`[${text}]`);
  });
});

test('a quotation cannot end early', () => {
  expect(shown(`${inBackticks('f("` is clean. `")')} is false.`)).toBe('[f("\' is clean. \'")] is false.');
});
