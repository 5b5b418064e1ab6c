import { describe, expect, test } from '@jest/globals';
import { processorSeconds } from '../../../bench/timing/processor-seconds.js';
import { Remembered } from '../../../bench/timing/remembered.js';

/** Keeps the processor busy for some milliseconds of its own time. */
function work(milliseconds: number): number {
  const end = process.cpuUsage().user + 1000 * milliseconds;
  let rounds = 0;
  while (process.cpuUsage().user < end) rounds++;
  return rounds;
}

describe('what is remembered', () => {
  test('is computed once for each object', async () => {
    const remembered = Remembered.ofObjects<object, number>();
    const [first, second] = [{}, {}];
    let computed = 0;
    const of = (object: object): Promise<number> => remembered.of(object, () => ++computed);
    expect([await of(first), await of(second), await of(first)]).toEqual([1, 2, 1]);
  });

  test('takes the time that it took, each time', async () => {
    const remembered = Remembered.ofObjects<object, number>();
    const object = {};
    const secondsOf = async (): Promise<number> => {
      const start = processorSeconds();
      await remembered.of(object, () => work(40));
      return processorSeconds() - start;
    };
    expect(await secondsOf()).toBeGreaterThanOrEqual(0.04);
    expect(await secondsOf()).toBeGreaterThanOrEqual(0.04);
  });

  test('of a text is computed once, and what failed again', async () => {
    const remembered = Remembered.ofTexts<number>();
    let computed = 0;
    const of = (text: string, fails = false): Promise<number> =>
      remembered.of(text, () => (fails ? Promise.reject(new Error('no')) : Promise.resolve(++computed)));
    await expect(of('a', true)).rejects.toThrow('no');
    expect([await of('a'), await of('b'), await of('a')]).toEqual([1, 2, 1]);
  });

  test('of a text takes the time that it took, each time', async () => {
    const remembered = Remembered.ofTexts<number>();
    const secondsOf = async (): Promise<number> => {
      const start = processorSeconds();
      await remembered.of('a', () => Promise.resolve(work(40)));
      return processorSeconds() - start;
    };
    expect(await secondsOf()).toBeGreaterThanOrEqual(0.04);
    expect(await secondsOf()).toBeGreaterThanOrEqual(0.04);
  });
});
