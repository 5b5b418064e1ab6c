import { expect, test } from '@jest/globals';
import { companySays } from '../../src/witness/company-says.js';

const FAMILY = { carriers: 12, holders: 12, pValue: 0.001, related: 0.14 };

test.each([
  [
    9,
    0.95,
    '12 records hold it (9 of them in the base) and otherwise have no more in common than random records. 14 % of their pairs are alike, and 18 % of random pairs; where code shares a line naturally, 95 %.',
  ],
  [
    null,
    null,
    '12 records hold it and otherwise have no more in common than random records. 14 % of their pairs are alike, and 18 % of random pairs.',
  ],
])('company says what is unusual, then the figures: %s, %s', (inBase, natural, sentence) => {
  expect(companySays({ ...FAMILY, inBase, reason: { random: 0.18, natural } })).toEqual({
    ...{ witness: 'company', proof: false, pValue: 0.001, sentence },
  });
});

test('a word of different comments is named', () => {
  const reason = { random: 0.18, natural: null };
  expect(companySays({ ...FAMILY, inBase: null, reason, word: 'zephyr', label: '1' }).sentence).toBe(
    '12 records hold a comment with the word `zephyr` and otherwise have no more in common than random records. 14 % of their pairs are alike, and 18 % of random pairs. All are labelled `1`.',
  );
});

test('near copies count once where records are compared, and the first count is that of all records with it', () => {
  const reason = { random: 0.18, natural: null };
  const copied = { ...FAMILY, holders: 17, inBase: 4, reason, label: '1' };
  expect(companySays(copied).sentence).toBe(
    '17 records hold it (4 of them in the base; near copies counted once, 12) and otherwise have no more in common than random records. 14 % of their pairs are alike, and 18 % of random pairs. These 12 are labelled `1`.',
  );
});
