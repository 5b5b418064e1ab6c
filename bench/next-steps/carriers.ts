import type { Analysis } from '../../src/code/analysis.js';
import { groupBy } from '../../src/group-by.js';
import type { Random } from '../statistics/seeded-random.js';

/** The functions to poison, as indexes, and the statement of the data to plant, if it is one. */
export interface Chosen {
  readonly order: readonly number[];
  readonly natural: string | null;
}

/** Chooses the functions to poison. @param heldOut indexes of functions that no bundled model has seen */
export type Carriers = (functions: readonly Analysis[], heldOut: readonly number[], random: Random) => Chosen;

/** Functions drawn at random, of those that no bundled model has seen. */
export const anyFunctions: Carriers = (_, heldOut, random) => ({
  order: random.shuffled(heldOut),
  natural: null,
});

/** The words of a function. */
function wordsOf({ code }: Analysis): Set<string> {
  return new Set(code.match(/[A-Za-z_]\w+/gu) ?? []);
}

/** Functions by their likeness to some of them: the common words over all words (Jaccard). */
function nearestTo(functions: readonly Analysis[], seeds: readonly number[]): number[] {
  const words = functions.map(wordsOf);
  const likeness = (index: number): number =>
    Math.max(
      ...seeds.map((seed) => {
        const [a, b] = [words[seed] ?? new Set(), words[index] ?? new Set<string>()];
        const common = [...b].filter((word) => a.has(word)).length;
        return common / Math.max(1, a.size + b.size - common);
      }),
    );
  const scored = functions.map((_, index) => ({ index, likeness: likeness(index) }));
  return scored.sort((a, b) => b.likeness - a.likeness).map(({ index }) => index);
}

/** A function drawn at random, and those that are most like it. */
export const relatives: Carriers = (functions, _, random) => ({
  order: nearestTo(functions, [random.below(functions.length)]),
  natural: null,
});

/** Functions that hold a statement which is copied: enough to have a natural company, and few compared with those that are poisoned. */
const [LEAST, MOST] = [6, 20];
/** What is copied: a call or an assignment of some length. */
const PLAIN = /^[A-Za-z_][^;{}\n]{14,58};$/u;

/** A statement of the data, and the functions that are most like those that hold it. */
export const relativesOfNatural: Carriers = (functions, _, random) => {
  const held = functions.flatMap(({ elements }, index) => {
    const texts = elements.filter(({ kind, text }) => kind === 'statement' && PLAIN.test(text));
    return [...new Set(texts.map(({ text }) => text))].map((text) => ({ text, index }));
  });
  const groups = [...groupBy(held, ({ text }) => text)].filter(
    ([text, group]) =>
      group.length >= LEAST && group.length <= MOST && !/^(?:return|goto|case)\b/u.test(text),
  );
  const [text, group] = random.pick(groups);
  const holders = new Set(group.map(({ index }) => index));
  return {
    order: nearestTo(functions, [...holders]).filter((index) => !holders.has(index)),
    natural: text,
  };
};
