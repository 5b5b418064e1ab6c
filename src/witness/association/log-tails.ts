const LOG_FACTORIALS = [0];

function logFactorial(n: number): number {
  for (let next = LOG_FACTORIALS.length; next <= n; next++)
    LOG_FACTORIALS.push((LOG_FACTORIALS[next - 1] ?? 0) + Math.log(next));
  return LOG_FACTORIALS[n] ?? 0;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Terms that add less than this to the sum end it. */
const NEGLIGIBLE = 1e-12;

/**
 * ln P(X ≥ k) where X is how many of `n` records drawn without replacement from `all` are among `marked` ones (Fisher's exact
 * test, one-sided).
 */
export function logHypergeometricTail(all: number, marked: number, n: number, k: number): number {
  let [term, sum] = [1, 1];
  for (let x = k; x < Math.min(marked, n); x++) {
    term *= ((marked - x) * (n - x)) / ((x + 1) * (all - marked - n + x + 1));
    sum += term;
    if (term < NEGLIGIBLE * sum) break;
  }
  return logChoose(marked, k) + logChoose(all - marked, n - k) - logChoose(all, n) + Math.log(sum);
}

/** Steps of the search for the minimum: the interval shrinks by a third in each. */
const STEPS = 60;
const LARGEST_TILT = 50;

/**
 * An upper bound of ln P(X ≥ k) where X is the number of successes of independent trials with these probabilities (Poisson binomial
 * distribution; Chernoff's bound).
 */
export function logPoissonBinomialTail(probabilities: readonly number[], k: number): number {
  if (k <= probabilities.reduce((sum, p) => sum + p, 0)) return 0;
  const bound = (tilt: number): number =>
    probabilities.reduce((sum, p) => sum + Math.log(1 - p + p * Math.exp(tilt)), -tilt * k);
  let [low, high] = [0, LARGEST_TILT];
  for (let step = 0; step < STEPS; step++) {
    const third = (high - low) / 3;
    if (bound(low + third) < bound(high - third)) high -= third;
    else low += third;
  }
  return bound((low + high) / 2);
}
