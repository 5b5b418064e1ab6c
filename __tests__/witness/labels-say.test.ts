import { expect, test } from '@jest/globals';
import { labelsSay } from '../../src/witness/labels-say.js';

const COMPANY = {
  family: 'fam-0',
  carriers: 40,
  labelled: 40,
  label: '0',
  expected: 0.55,
  inBase: null,
  usual: null,
  word: null,
};

test.each([
  [
    'one trigger',
    ['a ( ) ;'],
    'All 40 records with it are labelled `0`, similar code is labelled `0` in 55 %.',
  ],
  [
    'a pair',
    ['trace_enter(0);', 'ctx`state'],
    "All 40 records that hold both `trace_enter(0);` and `ctx'state` are labelled `0`, similar code is labelled `0` in 55 %.",
  ],
  [
    'a long pair',
    ['f(); '.repeat(30), 'b'],
    'All 40 records that hold both `f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f(); f();…` and `b` are labelled `0`, similar code is labelled `0` in 55 %.',
  ],
])('labels say how many carriers have the label: %s', (_, patterns, sentence) => {
  expect(labelsSay(COMPANY, 0, 0.001, patterns)).toEqual({
    ...{ witness: 'labels', proof: false, pValue: 0.001, sentence },
  });
});

const WITH = 'All 40 records with it are labelled `0`, similar code is labelled `0` in 55 %.';

test.each([
  [null, WITH],
  [
    { construct: 'for increment', form: 'i++', share: 0.97 },
    `${WITH} Where this data has a choice, 97 % of it writes \`i++\`.`,
  ],
  [
    { construct: 'blank lines', form: 'none', share: 0.97 },
    `${WITH} Where this data has a choice, 97 % of it has \`no blank lines\`.`,
  ],
])('labels say what is usual: %j', (usual, sentence) => {
  expect(labelsSay({ ...COMPANY, usual }, 0, 0.001).sentence).toBe(sentence);
});
