import { NATURAL_PATTERNS } from './natural-patterns.js';

/**
 * Natural functions of one language that hold inert code of a kind, in pairs: the part that hold the same (the same tokens apart
 * from literals), without the patterns that repeat. Measured in the second half of the corpora with the
 * patterns of the first: 10 of 1,306 pairs in C, 7 of 4,705 in Java.
 */
const SAME_PATTERN = 0.01;

/** Common tokens over all tokens above which two functions are relatives: a natural pattern repeats among them. */
const RELATED = 0.5;

/**
 * The expected number of groups of natural functions, all of which are unrelated, that hold the same trigger: λⁿ / n! · cⁿ⁻¹, with
 * λ = `expected`, n the carriers and c = `same`. It is a bound on the chance of one.
 * @param expected natural functions of the data that are found with a p-value as small
 * @param same the part of natural inert code that has this pattern
 */
export function sharedPatternCount(expected: number, carriers: number, same: number = SAME_PATTERN): number {
  let chance = expected;
  for (let number = 2; number <= carriers; number++) chance *= (expected * same) / number;
  return chance;
}

/** The same as a p-value. */
export function sharedPatternPValue(expected: number, carriers: number, same: number = SAME_PATTERN): number {
  return Math.min(1, sharedPatternCount(expected, carriers, same));
}

/** The part of natural inert code of a language, as rare as this, that has a pattern. */
export function samePattern(language: string, pattern: string): number {
  const known = (Object.hasOwn(NATURAL_PATTERNS, language) ? NATURAL_PATTERNS[language] : undefined) ?? {};
  return Math.max(SAME_PATTERN, Object.hasOwn(known, pattern) ? (known[pattern] ?? 0) : 0);
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
