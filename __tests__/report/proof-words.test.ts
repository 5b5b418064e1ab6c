import { expect, test } from '@jest/globals';
import { DRAWS } from '../../src/code/values/inert-code.js';
import { replacementSays } from '../../src/report/replacement-sentences.js';
import { COUNTED_FUNCTIONS } from '../../src/report/witness-rows.js';
import { NATURAL_COUNTS } from '../../src/witness/natural-counts.js';
import { PROVED } from './samples.js';

test('a proof that draws one number less says so', () => {
  const [testimony] = PROVED.testimonies;
  if (!testimony) throw new Error('the sample has no proof');
  const drawing = { ...testimony, sentence: `${testimony.sentence} ${DRAWS}` };
  expect(replacementSays({ ...PROVED, testimonies: [drawing] }, (text) => text)).toMatch(
    /^proved, behaviour stays the same but for later random numbers: /,
  );
});

test('odds are of as many functions as were counted', () => {
  const sum = Object.values(NATURAL_COUNTS).reduce((all, { searched }) => all + searched, 0);
  expect(COUNTED_FUNCTIONS).toBe(sum);
});
