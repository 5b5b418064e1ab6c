import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { encoder } from '../../src/result/encoder.js';

const inner = z.strictObject({ b: z.string(), a: z.number() });
const encode = encoder(
  z.strictObject({ list: z.array(inner), one: inner.nullable().describe('One.'), name: z.string() }),
);

describe('a value is written', () => {
  test('with the keys of its schema, in their order, at every depth', () => {
    const value = { secret: 1, name: 'n', one: { a: 1, secret: 2, b: 'b' }, list: [{ a: 2, b: 'c' }] };
    expect(JSON.stringify(encode(value))).toBe('{"list":[{"b":"c","a":2}],"one":{"b":"b","a":1},"name":"n"}');
  });

  test('with null where there is nothing', () => {
    expect(encode({ list: [], one: null, name: '' })).toEqual({ list: [], one: null, name: '' });
  });

  test('even where its schema would refuse it', () => {
    expect(encode({ list: [{ b: 1, a: NaN }], one: null, name: null })).toEqual({
      list: [{ b: 1, a: NaN }],
      one: null,
      name: null,
    });
  });
});
