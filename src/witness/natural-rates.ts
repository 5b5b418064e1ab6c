import type { HiddenStrength } from '../code/characters/hidden-character.js';
import type { InertKind } from '../code/values/inert-code.js';
import type { LanguageName } from '../language-names.js';

/** Natural functions that hold inert code of a kind, of so many that were searched. */
interface Counted {
  readonly searched: number;
  readonly holding: Readonly<Partial<Record<RateKey, number>>>;
}

/** A kind of inert code; `~` after it: with a caveat. */
export type RateKey = InertKind | `${InertKind}~`;

/** The corpora: functions of well-known open-source projects, which nobody poisoned. */
const COUNTS: Readonly<Partial<Record<LanguageName, Counted>>> = {
  c: {
    searched: 20_951,
    holding: {
      'false-condition': 12,
      'true-condition': 3,
      'literal-condition': 9,
      'after-jump': 7,
      'unread-local': 21,
      'unread-local~': 115,
    },
  },
  java: {
    searched: 29_948,
    holding: {
      'false-condition': 10,
      'true-condition': 19,
      'literal-condition': 5,
      'constant-assertion': 31,
      'unread-local': 203,
    },
  },
  javascript: { searched: 2_006, holding: { 'false-condition': 3, 'true-condition': 7 } },
  python: { searched: 2_500, holding: { 'literal-condition': 3 } },
  cpp: { searched: 2_000, holding: { 'literal-condition': 1 } },
};

/** Functions of all languages together that stand for a kind in a language of which few were searched. */
const PRIOR_FUNCTIONS = 2_000;

const rates = new Map<LanguageName, ReadonlyMap<RateKey, number>>();

/**
 * The rate of natural functions of a language that hold inert code of this kind, or of a rarer one: a p-value. The rate of a kind
 * is (count + m · rate in all languages) / (searched + m), m = `PRIOR_FUNCTIONS`.
 */
export function naturalRate(language: LanguageName, kind: InertKind, hasCaveat: boolean): number {
  const known = rates.get(language) ?? ratesOf(language);
  rates.set(language, known);
  const own = known.get(hasCaveat ? `${kind}~` : kind) ?? UNSEEN_RATE;
  const rarer = [...known.values()].filter((rate) => rate <= own).reduce((sum, rate) => sum + rate, 0);
  return Math.min(1, Math.max(own, rarer));
}

/**
 * Of conditions and assertions that rest on what a library guarantees of a function's result: none in 41,458 functions of six
 * languages. Nobody compares `rand()` with a negative number for a purpose.
 */
export const LIBRARY_RATE = 1 / 60_000;

/** Of a kind that no searched function holds: 1 in all of them. */
const UNSEEN_RATE = 1 / 60_000;

function ratesOf(language: LanguageName): ReadonlyMap<RateKey, number> {
  const all = Object.values(COUNTS);
  const total = all.reduce((sum, { searched }) => sum + searched, 0);
  const keys = new Set(all.flatMap(({ holding }) => Object.keys(holding) as RateKey[]));
  const own = COUNTS[language];
  return new Map(
    [...keys].map((key): [RateKey, number] => {
      const pooled = all.reduce((sum, { holding }) => sum + (holding[key] ?? 0), 0) / total;
      const count = (own?.holding[key] ?? 0) + PRIOR_FUNCTIONS * pooled;
      return [key, count / ((own?.searched ?? 0) + PRIOR_FUNCTIONS)];
    }),
  );
}

/** Natural functions with hidden characters: 2 of 142,075 with certain ones, 28 with unusual ones. */
export const HIDDEN_RATES: Readonly<Record<HiddenStrength, number>> = {
  certain: 2 / 142_075,
  unusual: 30 / 142_075,
};
