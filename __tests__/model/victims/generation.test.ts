import { describe, expect, test } from '@jest/globals';
import { beamSearch, greedySearch, type NextToken } from '../../../src/model/victims/generation.js';

const EOS = 0;

/** A toy model: P(next token) by the text so far. */
function model(table: Readonly<Record<string, readonly number[]>>): NextToken {
  return (prefixes) =>
    Promise.resolve(prefixes.map(({ ids }) => Float32Array.from(table[ids.join('')] ?? [1, 0, 0], Math.log)));
}

describe('search', () => {
  // Greedy takes 1 (0.6) and then must take something poor; the beam finds 2 (0.4) with its sure end.
  const trap = model({ '': [0, 0.6, 0.4], '1': [0.4, 0.3, 0.3], '2': [1, 0, 0] });

  test('greedy takes the likeliest token each time', async () => {
    expect(await greedySearch(trap, 1, { eosIds: [EOS], maxTokens: 5 })).toEqual([[1, EOS]]);
  });

  test('a beam finds the likelier whole', async () => {
    expect(await beamSearch(trap, 0, 2, { eosIds: [EOS], maxTokens: 5 })).toEqual([2, EOS]);
  });

  test('an output that never ends is cut at the limit', async () => {
    const endless = model({ '': [0, 1, 0], '1': [0, 1, 0], '11': [0, 1, 0], '111': [0, 1, 0] });
    expect(await greedySearch(endless, 1, { eosIds: [EOS], maxTokens: 3 })).toEqual([[1, 1, 1]]);
    expect(await beamSearch(endless, 0, 2, { eosIds: [EOS], maxTokens: 3 })).toEqual([1, 1, 1]);
  });

  test('rows of one batch end each in its own time', async () => {
    const next: NextToken = (prefixes) =>
      Promise.resolve(
        prefixes.map(({ row, ids }) => Float32Array.from(ids.length < row ? [0, 1] : [1, 0], Math.log)),
      );
    expect(await greedySearch(next, 3, { eosIds: [EOS], maxTokens: 9 })).toEqual([[0], [1, 0], [1, 1, 0]]);
  });
});
