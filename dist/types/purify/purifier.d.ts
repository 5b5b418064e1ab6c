import type { Purifier, PurifierParts } from './purification.js';
/**
 * A purifier: replaces located triggers, and suggests nothing that it has not parsed and judged again.
 * What parses no worse and is judged clean is ranked by `compareCandidates`.
 */
export declare function createPurifier({ analyze, judge, mlm, options }: PurifierParts): Purifier;
