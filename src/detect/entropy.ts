/** How non-negative scores become a distribution. */
export type Normalisation = 'softmax' | 'linear';

/**
 * softmax of the scores, computed relative to their maximum so that no exponential overflows.
 * @returns probabilities that sum to 1; `[]` for no scores
 */
export function softmax(scores: readonly number[]): number[] {
  const highest = maximum(scores);
  const weights = scores.map((score) => Math.exp(score - highest));
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}

/**
 * s / Σs, the normalisation in the code of the CodePurify authors. If all scores are zero the result is the uniform
 * distribution; in their code it is NaN.
 * @param scores not negative
 */
export function linear(scores: readonly number[]): number[] {
  const highest = maximum(scores);
  if (highest <= 0) return scores.map(() => 1 / scores.length);
  const weights = scores.map((score) => score / highest); // relative, so that the sum cannot overflow
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}

/** −Σ P ln P in nats (CodePurify eq. 3), with 0 ln 0 = 0; between 0 and ln N, and 0 for N = 0. */
export function entropy(probabilities: readonly number[]): number {
  const nats = probabilities.reduce((total, p) => (p > 0 ? total - p * Math.log(p) : total), 0);
  return Math.min(Math.max(nats, 0), maximumEntropy(probabilities.length));
}

/** ln N, the entropy of N equal scores; 0 for N = 0. */
export function maximumEntropy(count: number): number {
  return count === 0 ? 0 : Math.log(count);
}

/** The entropy of normalised scores, and how far it is below its maximum, both in nats. */
export interface EntropyOfScores {
  readonly entropy: number;
  /** ln N − H: 0 when all elements have the same score, ln N when one has all the weight. */
  readonly deficit: number;
}

const NORMALISERS: Readonly<Record<Normalisation, (scores: readonly number[]) => number[]>> = {
  softmax,
  linear,
};

/** H and ln N − H of scores after normalisation; both are 0 for fewer than two scores. */
export function entropyOfScores(scores: readonly number[], normalisation: Normalisation): EntropyOfScores {
  const nats = entropy(NORMALISERS[normalisation](scores));
  return { entropy: nats, deficit: Math.max(0, maximumEntropy(scores.length) - nats) };
}

/** A loop: `Math.max(...scores)` overflows the stack on a very long function. */
function maximum(scores: readonly number[]): number {
  return scores.reduce((highest, score) => Math.max(highest, score), -Infinity);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
