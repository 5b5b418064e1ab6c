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

const UINT32 = 2 ** 32;

/** FNV-1a over UTF-16 code units: turns a seed that people can read into 32 bits. */
function hash(seed: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}

/**
 * The generator `mulberry32`, seeded by a string.
 *
 * @param seed names the experiment, such as `17:c:fixed`; its hash is the state
 */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / UINT32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    pick: <T>(choices: readonly T[]): T => {
      if (choices.length === 0) throw new RangeError('Nothing to pick from.');
      return choices[below(choices.length)] as T;
    },
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
