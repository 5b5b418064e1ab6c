/** Below this the series of Stirling is not used. */
const LEAST_STIRLING = 10;

/** ln n!, by Stirling's series: the error is below 10^-11. */
function logFactorial(n: number): number {
  let [x, shift] = [n + 1, 0];
  for (; x < LEAST_STIRLING; x++) shift += Math.log(x);
  const inverse = 1 / x;
  const series = inverse * (1 / 12 - inverse ** 2 * (1 / 360 - inverse ** 2 / 1260));
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

/** Terms that add less than this to the sum end it. */
const NEGLIGIBLE = 1e-12;

/**
 * P(X ≥ k) where X is the number of successes of n trials with probability p each. Trials whose probabilities have the mean p reach
 * k ≥ n p + 1 no more often (Hoeffding 1956).
 */
export function binomialTail(n: number, p: number, k: number): number {
  if (k <= 0) return 1;
  if (k > n || p <= 0) return 0;
  if (p >= 1 || k <= n * p) return 1;
  const log =
    logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p);
  let [term, sum] = [1, 1];
  for (let x = k; x < n; x++) {
    term *= ((n - x) / (x + 1)) * (p / (1 - p));
    sum += term;
    if (term < NEGLIGIBLE * sum) break;
  }
  return Math.min(1, Math.exp(log) * sum);
}
