import type { Purifier, PurifierParts } from './types.js';
/**
 * Triggers replaced in one suspect. The published attacks plant one; each further one costs a round of
 * judging, and code that is still poisoned after this many is better dropped than patched.
 */
export declare const MAX_ROUNDS = 6;
/**
 * A purifier: replaces located triggers, and suggests nothing that it has not parsed and judged again.
 * What parses no worse and is judged clean is ranked by `compareCandidates`.
 */
export declare function createPurifier({ analyze, judge, mlm, options }: PurifierParts): Purifier;
