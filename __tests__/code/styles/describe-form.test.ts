import { describe, expect, test } from '@jest/globals';
import { describeConstruct, describeForm } from '../../../src/code/styles/describe-form.js';
import { isOfSameLanguage } from '../../../src/code/styles/same-language.js';

describe('a form for people', () => {
  test.each([
    ['for increment', 'i += 1', 'i += 1', true],
    ['blank lines', 'none', 'no blank lines', false],
    ['blank lines', 'double', 'double blank lines', false],
    ['blank lines', 'also single', 'also single blank lines', false],
    ['trailing blanks', 'some', 'blanks at the ends of lines', false],
    ['trailing blanks', 'none', 'no blanks at the ends of lines', false],
    ['statements on a line', 'one', 'one statement on a line', false],
    ['statements on a line', 'several', 'several statements on a line', false],
    ['indentation', '4 blanks', 'indentation by 4 blanks', false],
    ['line ends', 'CR LF', 'lines that end in CR LF', false],
    [
      'declaration position',
      'first in their blocks',
      'local variables declared first in their blocks',
      false,
    ],
    ['body line', 'on its own line', 'a body on its own line', false],
    ['most local names', 'snake_case', 'most names of locals like snake_case', false],
    ['no construct', 'a', 'a', true],
    ['toString', 'a', 'a', true],
  ])('%s: %s', (construct, form, says, isCode) => {
    expect(describeForm(construct, form)).toEqual({ says, isCode });
  });

  test.each([
    ['for increment', 'the step up of a `for`'],
    ['toString', 'toString'],
  ])('the construct %s', (construct, says) => {
    expect(describeConstruct(construct)).toBe(says);
  });
});

test.each([
  ['while (c)', 'for (; b; )', true],
  ['while (c)', 'while c:', false],
  ['while c:', 'for x in xs:', true],
  ['for (x of xs)', 'while (c)', true],
  ['for (x of xs)', 'for x in xs:', false],
  ['for (a; b; c)', 'while c:', false],
  ['for (a; b; c)', 'while (c)', true],
  ['do … while (c)', 'while c {', false],
  ['also a + b', 'a+b', true],
])('%s and %s are forms of one language: %s', (a, b, same) => {
  expect(isOfSameLanguage(a, b)).toBe(same);
  expect(isOfSameLanguage(b, a)).toBe(same);
});
