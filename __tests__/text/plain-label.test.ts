import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../src/text/canonical-json.js';
import { plainLabel } from '../../src/text/plain-label.js';

describe('the class of a label', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'zero',
      '0',
      ['0', '0.0', '00', '-0', '+0', ' 0', '0 ', '0.00', '0e1', '.0', '0.', '0_0', '0x0', '0b0', '1e-400'],
    ],
    ['zero in other digits', '0', ['\uff10', '\u0660', '\u0966', '\u{1d7d8}', '\u00a00']],
    ['zero as a word', '0', ['false', 'False', 'FALSE', ' no\n', 'No', '\uff2e\uff2f']],
    ['one', '1', ['1', '1.0', '01', '+1', '1e0', '10e-1', 'true', 'True', 'yes', '\u0661']],
    ['a number', '-12.5', ['-12.5', '-12.50', '-1.25e1', '-0012.5']],
    ['a large number', '9007199254740993', ['9007199254740993']],
    ['a word', 'not vulnerable', ['not vulnerable', ' Not Vulnerable', 'NOT VULNERABLE']],
    ['one character in two forms', '\u00e9', ['\u00e9', 'e\u0301', '\u00c9']],
    ['a one-hot list', '["1","0"]', ['[1,0]', '[1, 0]', '[1.0, 0.0]', '[true,false]', '["1", "0"]']],
    ['an object', '{"a":"0","b":null}', ['{"b":null,"a":0}', '{"a": "0.0", "b": null}']],
    ['a list that is not closed', '[0', ['[0', ' [0 ']],
    ['nothing', '', ['', ' ']],
  ])('is the same for each spelling of %s', (_, plain, spellings) => {
    expect(spellings.map(plainLabel)).toEqual(spellings.map(() => plain));
  });

  test('differs for values that a loader tells apart', () => {
    const labels = [
      ...['0', '1', '-1', '0.1', '1e5', '9007199254740992', '9007199254740993', 'none', 'n', 'o', '', '0 1'],
      ...['[0]', '[[0]]', '[0,1]', '[1,0]', '{"a":0}', '{"b":0}', '{"a":1}', '1.2.3', '0x', '_0', 'not safe'],
    ];
    expect(new Set(labels.map(plainLabel)).size).toBe(labels.length);
  });

  test('takes linear time for long texts', () => {
    const long = '1'.repeat(1_000_000);
    expect(plainLabel(`${long}x`)).toBe(`${long}x`);
    expect(plainLabel(`${'['.repeat(100_000)}0${']'.repeat(100_000)}`)).toHaveLength(200_003);
  });
});

describe('canonical JSON', () => {
  test.each<[unknown, string]>([
    [{ b: [1, { d: null, c: 'x"y' }], a: true }, '{"a":true,"b":[1,{"c":"x\\"y","d":null}]}'],
    [[], '[]'],
    [{}, '{}'],
    ['text', '"text"'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});
