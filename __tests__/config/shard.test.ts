import { describe, expect, test } from '@jest/globals';
import { shard } from '../../src/config/shard.js';

describe('a shard', () => {
  test.each([
    ['1/1', { index: 1, of: 1 }],
    ['3/16', { index: 3, of: 16 }],
    ['256/256', { index: 256, of: 256 }],
    ['none', null],
    [null, null],
  ])('%j is read', (text, expected) => {
    expect(shard().parse(text)).toEqual(expected);
  });

  test.each([
    '0/4',
    '5/4',
    '1/257',
    '1',
    '1/',
    '/4',
    ' 1/4',
    '1/4 ',
    '01/4',
    '-1/4',
    '1.5/4',
    '1e0/4',
    '',
    3,
    {},
  ])('%j is refused', (text) => {
    expect(shard().safeParse(text).success).toBe(false);
  });
});
