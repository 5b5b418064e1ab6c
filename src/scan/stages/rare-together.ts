import { countUnrelated } from '../../witness/shared-pattern.js';

/** How many times as often as in the reference corpora a dataset may hold something rare without poison. */
const DISPERSION = 10;

/** Higher rates say nothing: exercises and generated code hold what is uncommon elsewhere in every other function. */
const RARE = 1e-4;

/** Fewer units are not taken together: what they share is tested on its own. */
const FEWEST = 3;

/** Units that are compared; more change nothing. */
const MOST = 20;

/** A unit, and how rare natural units are that hold something as rare: its p-value. */
export interface RareUnit {
  readonly rate: number;
  /** Its code without what is rare in it. */
  readonly rest: string;
}

/**
 * How rare the units are that no natural dataset of this size holds so many of: with k unrelated units of rate r or less,
 * the chance of k or more in a Poisson distribution with mean `DISPERSION` · r · units. The highest such r counts.
 * @param units the units that were judged
 * @param level the accepted chance, divided by the number of different rates that are tested
 * @returns the highest rate that is unnatural, and the number of unrelated units; `null` if nothing is
 */
export function rareTogether(
  rare: readonly RareUnit[],
  units: number,
  level: number,
): { readonly rate: number; readonly unrelated: number } | null {
  const rates = [...new Set(rare.map(({ rate }) => rate))]
    .filter((rate) => rate <= RARE)
    .sort((a, b) => b - a);
  for (const rate of rates) {
    const expected = DISPERSION * rate * units;
    const held = rare.filter((one) => one.rate <= rate);
    if (held.length < FEWEST || expected > MOST) continue;
    const unrelated = countUnrelated(
      held.map(({ rest }) => rest),
      MOST,
    );
    if (unrelated >= FEWEST && poissonTail(unrelated, expected) <= level / rates.length)
      return { rate, unrelated };
  }
  return null;
}

/** The chance of `least` or more events where `mean` are expected. */
function poissonTail(least: number, mean: number): number {
  if (least <= mean) return 1;
  let term = Math.exp(-mean);
  for (let k = 1; k <= least; k++) term *= mean / k;
  let sum = 0;
  for (let k = least + 1; term > sum * Number.EPSILON; k++) {
    sum += term;
    term *= mean / k;
  }
  return sum;
}
