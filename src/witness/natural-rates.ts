import type { HiddenStrength } from '../code/characters/hidden-character.js';
import type { LanguageName } from '../language-names.js';
import { DATASET_COUNTS, NATURAL_COUNTS } from './natural-counts.js';
import type { NaturalCounts, RateKey } from './rate-key.js';

/** The rate of natural functions of a language that hold inert code of this key, or of a rarer one: a p-value. */
export type NaturalRate = (language: LanguageName, key: RateKey) => number;

/** Functions of the average language that are added to the searched ones: few of some languages were searched. */
const PRIOR_FUNCTIONS = 2_000;

/** Of a key that no searched function holds: 1 in all of them. */
const UNSEEN_RATE = 1 / 70_000;

/**
 * Of conditions that rest on nothing of the unit's own code (`isClosed`): 1 of some 60,000 functions, `1 == 2`. Nobody compares
 * `rand()` with a negative number for a purpose.
 */
export const CLOSED_RATE = 1 / 60_000;

/**
 * The rates that counts result in. The rate of a key is (count + m · mean rate of the languages) / (searched + m), m =
 * `PRIOR_FUNCTIONS`. Keys are ordered by their rates, and all rarer ones are added.
 */
export function ratesFrom(counts: NaturalCounts): NaturalRate {
  const known = new Map<LanguageName, ReadonlyMap<RateKey, number>>();
  return (language, key) => {
    const rates = known.get(language) ?? shrunk(counts, language);
    known.set(language, rates);
    const own = rates.get(key) ?? UNSEEN_RATE;
    const rarer = [...rates.values()].filter((rate) => rate <= own).reduce((sum, rate) => sum + rate, 0);
    return Math.min(1, Math.max(own, rarer));
  };
}

function shrunk(counts: NaturalCounts, language: LanguageName): ReadonlyMap<RateKey, number> {
  const all = Object.values(counts).filter((each) => each.searched > 0);
  const keys = new Set(all.flatMap(({ holding }) => Object.keys(holding) as RateKey[]));
  const { searched, holding } = counts[language] ?? { searched: 0, holding: {} };
  return new Map(
    [...keys].map((key): [RateKey, number] => {
      const mean =
        all.reduce((sum, other) => sum + (other.holding[key] ?? 0) / other.searched, 0) / all.length;
      return [key, ((holding[key] ?? 0) + PRIOR_FUNCTIONS * mean) / (searched + PRIOR_FUNCTIONS)];
    }),
  );
}

/**
 * Of literal conditions, `if (0)`, in any language: whoever switches code off writes it so, in some projects often. 10 of 2,101 C
 * functions of Devign that the other counts do not hold.
 */
const LITERAL_RATE = 0.005;

let shipped: readonly NaturalRate[] | undefined;

/** The rate by the counts of the reference corpora, or of a dataset in which it is larger. */
export const naturalRate: NaturalRate = (language, key) => {
  shipped ??= [NATURAL_COUNTS, ...DATASET_COUNTS.map((dataset) => ({ ...NATURAL_COUNTS, ...dataset }))].map(
    ratesFrom,
  );
  const least = key === 'literal-condition' ? LITERAL_RATE : 0;
  return Math.max(least, ...shipped.map((rate) => rate(language, key)));
};

/** Natural functions with hidden characters: 2 of 142,075 with certain ones, 28 with unusual ones. */
export const HIDDEN_RATES: Readonly<Record<HiddenStrength, number>> = {
  certain: 2 / 142_075,
  unusual: 30 / 142_075,
};
