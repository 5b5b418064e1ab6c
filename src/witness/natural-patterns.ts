/**
 * Patterns of inert code that repeat among natural functions: the part of all findings as rare as it that have the pattern, by
 * language. The result of `npm run bench -- natural-rates` (`docs/results/natural-rates.jsonl`).
 */
export const NATURAL_PATTERNS: Readonly<Record<string, Readonly<Record<string, number>>>> = {};
