/**
 * Of two natural functions of one language that are found, the part that hold the same: the same tokens
 * apart from literals.
 */
const SAME_PATTERN = 0.02;

/** Common tokens over all tokens above which two functions are relatives: a natural pattern repeats among them. */
const RELATED = 0.5;

/**
 * The chance that natural functions, all of which are unrelated, hold the same trigger: λⁿ / n! · cⁿ⁻¹, with λ = `expected`,
 * n the carriers and c = `SAME_PATTERN`. A bound on the expected number of such groups, and so a p-value.
 * @param expected natural functions of the data that are found with a p-value as small
 */
export function sharedPatternPValue(expected: number, carriers: number): number {
  let chance = expected;
  for (let number = 2; number <= carriers; number++) chance *= (expected * SAME_PATTERN) / number;
  return Math.min(1, chance);
}

/** The number of carriers that are no relatives of each other, counted greedily in their order. */
export function countUnrelated(codes: readonly string[], most: number): number {
  const kept: ReadonlySet<string>[] = [];
  for (const code of codes) {
    const words = new Set(code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []);
    if (kept.every((other) => likeness(words, other) < RELATED)) kept.push(words);
    if (kept.length === most) break;
  }
  return kept.length;
}

/** Jaccard index. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
}
