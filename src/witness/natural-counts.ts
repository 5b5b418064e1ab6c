import type { NaturalCounts } from './natural-rates.js';

/**
 * Inert code in functions of well-known open-source projects, which nobody poisoned, by language: the result of
 * `npm run bench -- natural-rates` (`docs/results/natural-rates.jsonl`).
 */
export const NATURAL_COUNTS: NaturalCounts = {};
