import { describe, expect, test } from '@jest/globals';
import { longestFirst, SequenceTemplate } from '../../../src/model/tokenizers/sequence-template.js';

const roberta = new SequenceTemplate(
  [
    { id: 0, type: 0 },
    { side: 0, type: 0 },
    { id: 2, type: 0 },
  ],
  [
    { id: 0, type: 0 },
    { side: 0, type: 0 },
    { id: 2, type: 0 },
    { id: 2, type: 0 },
    { side: 1, type: 1 },
    { id: 2, type: 1 },
  ],
);

describe('SequenceTemplate', () => {
  test('puts one side between its special tokens', () => {
    expect(roberta.build([[7, 8]], 10)).toEqual({ ids: [0, 7, 8, 2], types: [0, 0, 0, 0] });
    expect(roberta.offset).toBe(1);
  });

  test('joins two sides with the pair template', () => {
    expect(roberta.build([[7], [9]], 10)).toEqual({ ids: [0, 7, 2, 2, 9, 2], types: [0, 0, 0, 0, 1, 1] });
    expect(roberta.specialTokens(2)).toBe(4);
  });

  test('cuts the code and never a special token', () => {
    expect(roberta.build([[5, 6, 7, 8]], 4).ids).toEqual([0, 5, 6, 2]);
    expect(roberta.build([[5, 6, 7], [9]], 6).ids).toEqual([0, 5, 2, 2, 9, 2]);
  });
});

describe('longestFirst', () => {
  const cases: readonly (readonly [string, readonly number[][], number, readonly number[][]])[] = [
    ['nothing is cut where both fit', [[1, 2], [3]], 3, [[1, 2], [3]]],
    ['the longer side is cut', [[1, 2, 3, 4], [5]], 3, [[1, 2], [5]]],
    ['the longer side is cut when it is the second', [[1], [2, 3, 4, 5]], 3, [[1], [2, 3]]],
    [
      'two long sides share the room',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      4,
      [
        [1, 2],
        [4, 5],
      ],
    ],
    ['no room leaves nothing', [[1, 2], [3]], 0, [[], []]],
  ];
  test.each(cases)('%s', (_, sides, room, expected) => {
    expect(longestFirst(sides, room)).toEqual(expected);
  });
});
