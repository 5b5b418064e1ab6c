import { expect, test } from '@jest/globals';
import { findWords } from '../../scripts/check-words.js';

const words = (file: string, content: string) =>
  findWords(file, content).map(({ word, line }) => `${line}: ${word}`);

test.each([
  ['a comment', 'const a = 1;\n/** What hangs\n * on it. */', ['2: hangs on']],
  ['a text', "const a = 'it stands in a line';", ['1: stands in']],
  [
    'each part of a template, also behind a template in it',
    '`beside ${`had by ${a}`} held against`',
    ['1: beside', '1: had by', '1: held against'],
  ],
  ['the beginning of a sentence', '// It is so. Of five, two.', ['1: . Of']],
  [
    'names, modules and other senses are left',
    "import './beside.js';\nconst beside = stands(in_);\n// told apart",
    [],
  ],
])('in code: %s', (_, content, found) => {
  expect(words('a.ts', content)).toEqual(found);
});

test('on a page: sentences, but not code', () => {
  expect(words('a.md', 'One.\n\nIt came to `beside`.\n\n```sh\nbeside\n```\nTold at once.')).toEqual([
    '3: came to',
    '8: Told',
  ]);
});
