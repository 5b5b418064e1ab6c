import { expect, test } from '@jest/globals';
import { smallestSet } from '../../../../bench/paper/own/smallest-set.js';

const items = Array.from({ length: 16 }, (_, at) => at);

/** Counts questions; holds for parts with all of the wanted items. */
function asking(wanted: readonly number[]) {
  let questions = 0;
  const holds = (part: readonly number[]): Promise<boolean> => {
    questions += 1;
    return Promise.resolve(wanted.every((item) => part.includes(item)));
  };
  return { holds, questions: () => questions };
}

test.each([0, 7, 15])('one of sixteen (%i) in at most eight questions', async (wanted) => {
  const { holds, questions } = asking([wanted]);
  expect(await smallestSet(items, holds, 99)).toEqual([wanted]);
  expect(questions()).toBeLessThanOrEqual(8);
});

test.each([[[2, 13]], [[0, 1, 15]]])('all of %j, and no other', async (wanted) => {
  expect(await smallestSet(items, asking(wanted).holds, 99)).toEqual(wanted);
});

test('what is known when the questions are used up still holds', async () => {
  const { holds, questions } = asking([5]);
  expect(await smallestSet(items, holds, 2)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(questions()).toBe(2);
  expect(await smallestSet([1], holds, 9)).toEqual([1]);
});
