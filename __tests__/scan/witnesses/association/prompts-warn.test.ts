import { expect, test } from '@jest/globals';
import { promptWarnings } from '../../../../src/scan/witnesses/association/prompts-warn.js';

test.each([
  [{ head: 900, all: 900, tested: 900, isChange: true }, 5, []],
  [{ head: 20, all: 20, tested: 20, isChange: false }, null, []],
  [
    { head: 20, all: 20, tested: 20, isChange: true },
    null,
    ['Prompts and responses show nothing in this change: 20 records with both, base included, are too few.'],
  ],
  [
    { head: 50_000, all: 50_000, tested: 20_000, isChange: false },
    8,
    [
      'Patterns of prompts and responses are learned from a sample of 20,000 of 50,000 records; all records are compared with what is found.',
    ],
  ],
  [
    { head: 3, all: 900, tested: 900, isChange: true },
    5,
    [
      'The change has 3 prompts with a response: a pattern of prompts and responses needs 5, so only one that the base has too could be found.',
    ],
  ],
])('says what cannot be shown: %j', (sizes, carriers, warnings) => {
  expect(promptWarnings(sizes, carriers)).toEqual(warnings);
});
