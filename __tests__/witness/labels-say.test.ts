import { expect, test } from '@jest/globals';
import { labelsSay } from '../../src/witness/labels-say.js';

const COMPANY = {
  family: 'fam-0123456789ab',
  carriers: 3,
  labelled: 3,
  label: '0',
  expected: 0.54,
  inBase: null,
};
const WITH = 'All 3 records with it are labelled `0`, similar code is labelled `0` in 54 %.';

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
  expect(labelsSay(COMPANY, { merged: 0, usual }, 0.001).sentence).toBe(sentence);
});
