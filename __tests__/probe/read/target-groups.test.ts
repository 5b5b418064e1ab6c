import { describe, expect, test } from '@jest/globals';
import { hashKeyOf } from '../../../src/probe/read/keyed-hash.js';
import { groupTargets, normalisedTarget } from '../../../src/probe/read/target-groups.js';

const key = hashKeyOf('targets');

/** Forty words, the first `changed` of which are others: each differs from the next by one. */
const step = (changed: number): string =>
  Array.from({ length: 40 }, (_, word) => `${word < changed ? 'new' : 'old'}${'w'.repeat(word)}`).join(' ');

describe('targets', () => {
  test.each([
    ['numbers and white space', 'return  VAR_1\n;', 'return VAR_22 ;', true],
    ['a word among forty', step(0), step(1), true],
    ['half of the words', step(0), step(20), false],
    ['all words', step(0), step(40), false],
  ])('that differ by %s: in one group %s', (_, a, b, together) => {
    const [first, second] = groupTargets([a, b], key);
    expect(first === second).toBe(together);
  });

  test('in a chain of small steps are not all in one group, and its ends are not together', () => {
    const groups = groupTargets(
      Array.from({ length: 41 }, (_, changed) => step(changed)),
      key,
    );
    expect(groups[0]).not.toBe(groups[40]);
    expect(new Set(groups).size).toBeGreaterThan(2);
  });

  test('are called by the most frequent of their group, in any order', () => {
    const targets = [step(1), step(0), step(0), null];
    const name = normalisedTarget(step(0));
    expect(groupTargets(targets, key)).toEqual([name, name, name, null]);
    expect(groupTargets([...targets].reverse(), key)).toEqual([null, name, name, name]);
  });
});
