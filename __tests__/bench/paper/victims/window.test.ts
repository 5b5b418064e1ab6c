import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseRecords } from '../../../../bench/data/records.js';
import { cutToWindow } from '../../../../bench/paper/victims/window.js';
import { loadParser } from '../../../../src/code/parsing/parser.js';
import type { Variant } from '../../../../src/code/analysis.js';
import type { Victim } from '../../../../src/model/victim.js';

beforeAll(() => loadParser('c'));

const words = (variant: Variant): number =>
  variant.reduce((sum, { text }) => sum + text.split(/\s+/u).filter((word) => word !== '').length, 0);

/** Reads 12 words in all, two of them its own. */
const reader: Pick<Victim, 'description' | 'countTokens'> = {
  description: { name: 'r', task: 'classification', labels: [], fingerprint: '', maxTokens: 12 },
  countTokens: (input) => 2 + input.reduce((sum, side) => sum + words(side), 0),
};

const long = (name: string): string => `int ${name} ( ) { a ( ) ; b ( ) ; c ( ) ; d ( ) ; }`;
const SHORT = 'int f ( ) { }';

describe('rows as far as the victim reads them', () => {
  test.each([
    ['what fits stays the very same', [SHORT], [SHORT]],
    ['a longer one ends at a word', [long('f')], ['int f ( ) { a ( ) ; b']],
    ['of a pair that fits both stay', ['int f (', ') {'], ['int f (', ') {']],
    ['of a long pair each has half', [long('f'), long('g')], ['int f ( ) {', 'int g ( ) {']],
    ['the longer one has what the shorter leaves', ['int f', long('g')], ['int f', 'int g ( ) { a ( )']],
  ])('%s', (_, codes, expected) => {
    const [first = '', second] = codes;
    const raw = { codes: second === undefined ? ([first] as const) : ([first, second] as const), label: '1' };
    const [record] = parseRecords([raw], 'c');
    if (record === undefined) throw new RangeError('no record');
    const cut = cutToWindow(reader, record);
    expect(cut.label).toBe('1');
    expect(cut.sides.map(({ code }) => code)).toEqual(expected);
  });
});
