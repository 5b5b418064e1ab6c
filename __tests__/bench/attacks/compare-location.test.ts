import { beforeAll, describe, expect, test } from '@jest/globals';
import { compareLocation } from '../../../bench/attacks/compare-location.js';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';

beforeAll(() => loadParser('c'));

const CODE = 'int f(int ret_Val_) { go(); if (1 > 0) { if (x < 0) log("a"); go(); } return ret_Val_; }';
const TRIGGER = 'if (x < 0) log("a");';
const statement = {
  kind: 'statement' as const,
  text: TRIGGER,
  spans: [{ start: CODE.indexOf(TRIGGER), end: CODE.indexOf(TRIGGER) + TRIGGER.length }],
};
const name = { kind: 'identifier' as const, text: 'ret_Val_', spans: [{ start: 10, end: 18 }] };

describe('what was located against what was planted', () => {
  test.each([
    ['the statement itself', TRIGGER, statement, 'exact'],
    ['a part of it', 'log("a");', statement, 'overlapping'],
    ['a name in it', 'x', statement, 'overlapping'],
    ['a statement around it', `if (1 > 0) { ${TRIGGER} go(); }`, statement, 'overlapping'],
    ['another statement', 'return ret_Val_;', statement, 'elsewhere'],
    ['the name', 'ret_Val_', name, 'exact'],
    ['another name', 'x', name, 'elsewhere'],
  ])('%s', (_, text, planted, expected) => {
    const element = analyze(CODE, 'c').elements.find((one) => one.text === text);
    expect(element).toBeDefined();
    expect(compareLocation(element, planted)).toBe(expected);
  });

  test('the same words in another place are not the trigger', () => {
    const { elements } = analyze(CODE, 'c');
    const [first] = elements.filter(({ text }) => text === 'go();');
    const second = { start: CODE.lastIndexOf('go();'), end: CODE.lastIndexOf('go();') + 5 };
    const planted = { kind: 'statement' as const, text: 'go();', spans: [second] };
    expect(compareLocation(first, planted)).toBe('elsewhere');
  });

  test('nothing', () => {
    expect(compareLocation(undefined, name)).toBe('elsewhere');
  });
});
