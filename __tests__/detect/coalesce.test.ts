import { describe, expect, test } from '@jest/globals';
import { coalesce } from '../../src/detect/coalesce.js';
import type { VictimInput } from '../../src/model/victim.js';
import { fakeVictim } from './fake-victim.js';

const input = (text: string): VictimInput => [[{ text, masked: false }]];

describe('questions of many suspects', () => {
  test('become one call, and each gets its own answers', async () => {
    const victim = fakeVictim({ score: ([text]) => Number(text) });
    const reader = coalesce(victim);
    const answers = await Promise.all([
      reader.predict([input('1'), input('-2')]),
      reader.predict([]),
      reader.predict([input('3')]),
    ]);
    expect(answers.map((row) => row.map(({ confidence }) => confidence.logOdds))).toEqual([[1, 2], [], [3]]);
    expect(victim.calls.predict).toEqual([3]);
  });

  test('during a call wait for the next', async () => {
    const victim = fakeVictim({ score: () => 1 });
    const reader = coalesce(victim);
    const [target] = await reader.predict([input('1')]);
    if (target === undefined) throw new Error('no prediction');
    await Promise.all(['a', 'b', 'c'].map((text) => reader.confidences([input(text)], [target])));
    expect(victim.calls).toEqual({ predict: [1], confidences: [3] });
  });

  test('fail together, and the next call is made all the same', async () => {
    let broken = true;
    const reader = coalesce(
      fakeVictim({
        score: () => {
          if (broken) throw new Error('out of memory');
          return 2;
        },
      }),
    );
    const both = await Promise.allSettled([reader.predict([input('1')]), reader.predict([input('2')])]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    await expect(reader.predict([input('3')])).resolves.toHaveLength(1);
  });

  test('a victim that answers too few is found out', async () => {
    const victim = { ...fakeVictim({ score: () => 1 }), predict: () => Promise.resolve([]) };
    await expect(coalesce(victim).predict([input('1')])).rejects.toThrow(/Item 0 of 0/);
  });
});
