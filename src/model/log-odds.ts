/** ln Σ exp(values[i]) over `[start, end)`, shifted by the maximum so that nothing overflows; −∞ when empty. */
export function logSumExp(values: ArrayLike<number>, start = 0, end = values.length): number {
  let highest = -Infinity;
  for (let i = start; i < end; i++) highest = Math.max(highest, values[i] ?? -Infinity);
  if (!Number.isFinite(highest)) return highest;
  let sum = 0;
  for (let i = start; i < end; i++) sum += Math.exp((values[i] ?? -Infinity) - highest);
  return highest + Math.log(sum);
}

/**
 * Natural log-odds ln p − ln(1 − p) of the softmax of `values[start, end)` at `start + index`, from the logits
 * themselves: logit_y − logsumexp(other logits). No probability is computed, so it does not saturate.
 */
export function logOddsOf(values: ArrayLike<number>, index: number, start = 0, end = values.length): number {
  const at = start + index;
  const below = logSumExp(values, start, at);
  const above = logSumExp(values, at + 1, end);
  const highest = Math.max(below, above);
  if (highest === -Infinity) return Infinity;
  const others = highest + Math.log(Math.exp(below - highest) + Math.exp(above - highest));
  return (values[at] ?? -Infinity) - others;
}

/** 1 / (1 + exp(−logOdds)), exact at both ends. */
export function probabilityOf(logOdds: number): number {
  if (logOdds >= 0) return 1 / (1 + Math.exp(-logOdds));
  const odds = Math.exp(logOdds);
  return odds / (1 + odds);
}

/** Index of the largest value of `[start, end)`, relative to `start`; the first of equal values, as in torch. */
export function argMax(values: ArrayLike<number>, start = 0, end = values.length): number {
  let best = start;
  for (let i = start + 1; i < end; i++) if ((values[i] ?? -Infinity) > (values[best] ?? -Infinity)) best = i;
  return best - start;
}
