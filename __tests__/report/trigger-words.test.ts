import { describe, expect, test } from '@jest/globals';
import type { Company } from '../../src/result/result.js';
import { leadSentence, suspiciousMeans } from '../../src/report/lead-sentence.js';
import { replacementSays } from '../../src/report/replacement-sentences.js';
import { familySays, patternSays, triggerSays, widerPattern } from '../../src/report/trigger-words.js';
import { finding } from './results.js';

const quote = (text: string): string => `[${text}]`;
const STEP = 'for increment: i += 1';
const WORD = 'comment with the word "zephyr"';
const COMPANY = {
  family: 'fam-0123456789ab',
  carriers: 3,
  labelled: 3,
  label: '0',
  expected: 0.5,
  inBase: null,
  usual: null,
  word: null,
};

describe('a trigger and its family in words', () => {
  test.each([
    [
      'style',
      'i += 1',
      STEP,
      'style [i += 1] (the step up of a [for])',
      'style [i += 1] (the step up of a [for])',
    ],
    ['style', 'none', 'blank lines: none', 'style [no blank lines]', 'style [no blank lines]'],
    ['style', 'x', 'x', 'style [x]', 'style [x]'],
    ['comment', '// a zephyr', WORD, 'comment [// a zephyr]', `[${WORD}]`],
    ['comment', '// a', '// a', 'comment [// a]', 'comment [// a]'],
    ['comment', '// a', 'comment between ; | | }', 'comment [// a]', '[comment below ; and above }]'],
    [
      'comment',
      '// a',
      'comment between name + + edge',
      'comment [// a]',
      '[comment behind a name and before the end of the code]',
    ],
    ['statement', 'f(1);', 'f ( N ) ;', 'statement [f(1);]', 'statement [f(…);]'],
    ['identifier', 'a_rb', '*_rb', 'identifier [a_rb]', 'identifier […_rb]'],
  ] as const)('%s %s of %s', (kind, text, family, trigger, says) => {
    expect(triggerSays({ kind, text, family }, quote)).toBe(trigger);
    expect(familySays({ kind, family }, quote)).toBe(says);
  });

  test.each([
    ['style', 'i += 1', STEP, null],
    ['comment', '// a zephyr', WORD, WORD],
    ['comment', '// a', '// a', null],
    ['comment', '/* a\n b */', '/* a b */', null],
    ['statement', 'f(1);', 'f ( N ) ;', 'f(…);'],
    ['statement', 'f();', 'f ( ) ;', null],
  ] as const)('%s %s of %s has the wider pattern %s', (kind, text, family, pattern) => {
    expect(widerPattern({ kind, text, family })).toBe(pattern);
  });

  test('the pattern of a style is what it is a form of', () => {
    expect(patternSays({ kind: 'style', family: STEP }, quote)).toBe('[i += 1] (the step up of a [for])');
  });
});

/** A finding of labels in a record. */
const found = (
  kind: 'style' | 'comment',
  family: string,
  sentence: string,
  marked = 'i += 1',
  carried: Partial<Company> = {},
) =>
  finding({
    ...{ marked, kind, family, record: 3, label: '0' },
    company: { ...COMPANY, ...carried },
    testimonies: [{ witness: 'labels', proof: false, pValue: 0.001, sentence }],
  });

const WITH = 'All 3 records with it are labelled `0`, similar code is labelled `0` in 54 %.';

describe('the first sentence about a finding', () => {
  test.each([
    [
      'style',
      STEP,
      `${WITH} Where this data has a choice, 97 % of it writes \`i++\`.`,
      'all 3 records with the style [i += 1] (the step up of a [for]) are labelled [0], similar code is labelled [0] in 54 %; where this data has a choice, 97 % of it writes [i++]',
      { usual: { construct: 'for increment', form: 'i++', share: 0.97 } },
    ],
    [
      'style',
      'blank lines: none',
      `${WITH} Where this data has a choice, 97 % of it has \`single blank lines\`.`,
      'all 3 records with the style [no blank lines] are labelled [0], similar code is labelled [0] in 54 %; where this data has a choice, 97 % of it has [single blank lines]',
      { usual: { construct: 'blank lines', form: 'single', share: 0.97 } },
    ],
    [
      'comment',
      WORD,
      WITH,
      'all 3 records with a comment with the word [zephyr] are labelled [0], similar code is labelled [0] in 54 %',
      { word: 'zephyr' },
    ],
    [
      'comment',
      'comment between ; | | }',
      WITH,
      'all 3 records with a comment in such a place are labelled [0], similar code is labelled [0] in 54 %',
      {},
    ],
    [
      'comment',
      'i += 1',
      WITH,
      'all 3 records with this comment are labelled [0], similar code is labelled [0] in 54 %',
      {},
    ],
  ] as const)('%s %s', (kind, family, sentence, lead, carried) => {
    expect(leadSentence(found(kind, family, sentence, 'i += 1', carried), quote)).toBe(lead);
  });
});

test('blanks and lines are suspicious for another reason than what natural code has', () => {
  const one = { ...found('style', 'blank lines: none', WITH), verdict: 'suspicious' as const };
  expect(suspiciousMeans(one, quote)).toBe(
    'labels follow blanks and lines, which many models never see, and this may come from how the data were put together; it fails no check unless [--fail-on suspicious]',
  );
});

test('a common style is suspicious because natural code has it', () => {
  const one = { ...found('style', 'first value: int a; a = b;', WITH), verdict: 'suspicious' as const };
  expect(suspiciousMeans(one, quote)).toBe(
    'labels lean to this style, but much natural code has it too, with its own labels; it fails no check unless [--fail-on suspicious]',
  );
});

describe('the replacement', () => {
  test.each([
    [
      null,
      'none is suggested, because the usual form is not known to keep the behaviour in all places: drop the record',
    ],
    [
      { strategy: 'restyle', code: 'i++', prediction: null, confidence: NaN },
      'proved, behaviour stays the same: it is written as most of this data writes it',
    ],
  ] as const)('of a style: %j', (purified, says) => {
    expect(
      replacementSays(
        { ...found('style', STEP, WITH), purified: purified && { ...GRADE, ...purified } },
        quote,
      ),
    ).toBe(says);
  });

  test('of a comment', () => {
    const purified = { ...GRADE, strategy: 'remove', code: '', prediction: null, confidence: NaN } as const;
    expect(replacementSays({ ...found('comment', '// a', WITH, '// a'), purified }, quote)).toBe(
      'proved, behaviour stays the same: the comment is removed',
    );
  });
});

const GRADE = { grade: 'proved', verified: true } as const;
