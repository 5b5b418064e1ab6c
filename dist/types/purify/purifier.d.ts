import type { Purifier, PurifierParts } from './purification.js';
/**
 * Makes a purifier. It replaces located triggers, and only suggests code that it has parsed and judged again.
 * Candidates that parse no worse and are judged clean are ranked by `compareCandidates`.
 */
export declare function createPurifier({ analyze, judge, mlm, options, isPlanted, isPartner, usualOf, }: PurifierParts): Purifier;
