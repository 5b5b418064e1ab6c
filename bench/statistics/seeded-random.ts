import { randomStream } from '../../src/probe/learn/random-stream.js';

/** A seeded source of uniform numbers: the same seed gives the same experiment on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform integer in [0, bound). */
  below(bound: number): number;
  /** One of `choices`, uniformly. @throws {RangeError} when there is none */
  pick<T>(choices: readonly T[]): T;
  /** A new array with the same items in random order (Fisher and Yates). */
  shuffled<T>(items: readonly T[]): T[];
}

/** FNV-1a over UTF-16 code units: turns a seed that people can read into 32 bits. */
function hash(seed: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}

/**
 * The product's generator, seeded by a string.
 * @param seed names the experiment, such as `17:c:fixed`; its hash is the state
 */
export function createRandom(seed: string): Random {
  const next = randomStream(hash(seed));
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    pick: <T>(choices: readonly T[]): T => {
      if (choices.length === 0) throw new RangeError('There is nothing to pick from.');
      return choices[below(choices.length)] as T;
    },
    // By hand: the shuffle of a library draws in another order, and recorded experiments could not be repeated.
    shuffled: <T>(items: readonly T[]): T[] => {
      const order = [...items];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [order[last], order[other]] = [order[other] as T, order[last] as T];
      }
      return order;
    },
  };
}
