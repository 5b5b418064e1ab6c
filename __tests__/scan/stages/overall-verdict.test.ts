import { expect, test } from '@jest/globals';
import { overallVerdict, powerSays } from '../../../src/scan/stages/overall-verdict.js';

const COUNTS = {
  ...{
    judged: 400,
    unchanged: null,
    families: 0,
    flagged: 0,
    accepted: 0,
    layouts: 0,
    tested: 7,
    unlabelled: 0,
  },
  rareLabels: { records: 0, natural: 0 },
  power: { records: 400, carriers: 20, styles: null },
};
const CLEAN =
  'No pattern decides labels against the rest of the code: 400 records, 7 patterns tested. Patterns in 20 or more of these 400 records could be found, weaker ones not.';

test.each([
  [0, CLEAN],
  [1, `${CLEAN} Labels follow 1 pattern of blanks, lines or common styles, which is only suspicious.`],
  [2, `${CLEAN} Labels follow 2 patterns of blanks, lines or common styles, which are only suspicious.`],
])('a dataset with %i patterns of blanks and lines is clean, and says so', (layouts, reason) => {
  expect(overallVerdict({ ...COUNTS, layouts })).toMatchObject({ kind: 'clean', reason });
});

test.each([
  [
    { records: 30, carriers: 8, styles: 11 },
    'Patterns in 8 or more of these 30 records could be found, styles that others do not have in 11 or more, weaker ones not.',
  ],
  [
    { records: 30, carriers: 8, styles: 8 },
    'Patterns in 8 or more of these 30 records could be found, weaker ones not.',
  ],
  [
    { records: 30, carriers: null, styles: 8 },
    'No pattern in these 30 records could have been found, however strong.',
  ],
])('the power of styles is said where it is less: %j', (power, says) => {
  expect(powerSays(power)).toBe(says);
});
