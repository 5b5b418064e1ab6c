import { describe, expect, test } from '@jest/globals';
import { processorSeconds } from '../../../bench/timing/processor-seconds.js';
import { Remembered, RememberedTexts } from '../../../bench/timing/remembered.js';

/** Keeps the processor busy for some milliseconds of its own time. */
function work(milliseconds: number): number {
  const end = process.cpuUsage().user + 1000 * milliseconds;
  let rounds = 0;
  while (process.cpuUsage().user < end) rounds++;
  return rounds;
}

describe('what is remembered', () => {
  test('is computed once for each object', () => {
    const remembered = new Remembered<number>();
    const [first, second] = [{}, {}];
    let computed = 0;
    const of = (object: object): number => remembered.of(object, () => ++computed);
    expect([of(first), of(second), of(first)]).toEqual([1, 2, 1]);
  });

  test('takes the time that it took, each time', () => {
    const remembered = new Remembered<number>();
    const object = {};
    const secondsOf = (): number => {
      const began = processorSeconds();
      remembered.of(object, () => work(40));
      return processorSeconds() - began;
    };
    expect(secondsOf()).toBeGreaterThanOrEqual(0.04);
    expect(secondsOf()).toBeGreaterThanOrEqual(0.04);
  });

  test('of a text is computed once, and what failed again', async () => {
    const remembered = new RememberedTexts<number>();
    let computed = 0;
    const of = (text: string, fails = false): Promise<number> =>
      remembered.of(text, () => (fails ? Promise.reject(new Error('no')) : Promise.resolve(++computed)));
    await expect(of('a', true)).rejects.toThrow('no');
    expect([await of('a'), await of('b'), await of('a')]).toEqual([1, 2, 1]);
  });

  test('of a text takes the time that it took, each time', async () => {
    const remembered = new RememberedTexts<number>();
    const secondsOf = async (): Promise<number> => {
      const began = processorSeconds();
      await remembered.of('a', () => Promise.resolve(work(40)));
      return processorSeconds() - began;
    };
    expect(await secondsOf()).toBeGreaterThanOrEqual(0.04);
    expect(await secondsOf()).toBeGreaterThanOrEqual(0.04);
  });
});
