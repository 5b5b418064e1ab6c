import { describe, expect, test } from '@jest/globals';
import { markdownTable } from '../../src/text/markdown-table.js';

const HEAD = ['Name', 'n', ''];
const ROWS = [
  ['a', '1'],
  ['long name', '1000', 'x'],
] as const;

describe('a Markdown table', () => {
  test('is compact, its missing cells empty', () => {
    expect(markdownTable(HEAD, ROWS, { align: 'lr' }).split('\n')).toEqual([
      '| Name | n | |',
      '| --- | ---: | --- |',
      '| a | 1 | |',
      '| long name | 1000 | x |',
    ]);
  });

  test('can be padded, as Prettier writes it', () => {
    expect(markdownTable(HEAD, ROWS, { align: 'lr', padded: true }).split('\n')).toEqual([
      '| Name      |    n |     |',
      '| --------- | ---: | --- |',
      '| a         |    1 |     |',
      '| long name | 1000 | x   |',
    ]);
  });

  test('has only its head where there are no rows', () => {
    expect(markdownTable(['a'], [])).toBe('| a |\n| --- |');
  });
});
