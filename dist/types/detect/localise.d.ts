import type { Suspect, Transfer } from './suspect.js';
import type { NecessaryElement } from './necessity.js';
import type { PlacedElement } from './views.js';
import type { Confidence } from '../model/victim.js';
/**
 * Fraction of the best strength that a smaller element must reach to be named instead. Masking or planting a statement
 * around a trigger has nearly the same effect as the trigger; a part of a trigger has clearly less. The value was fixed
 * before any test data was used.
 */
export declare const LOCALISATION_MARGIN = 0.85;
/** Elements of equal kind and text, treated as one candidate: a trigger may be planted several times. */
export interface Candidate {
    readonly members: readonly NecessaryElement[];
    /** Signed fall of the log-odds with all members masked (nats): necessity. */
    readonly drop: number;
    readonly without: Confidence;
    /** Sufficiency, if it was measured. */
    readonly transfer: Transfer | null;
}
/** min(necessity, sufficiency) in nats: a trigger is necessary and sufficient. */
export declare function evidence(drop: number, transfer: Transfer | null): number;
/** Groups elements of equal kind and text, in the order of their first member. */
export declare function classesOf<Placed extends PlacedElement>(elements: readonly Placed[]): Placed[][];
/** Do any members of the two share a character? */
export declare function classesTouch(a: readonly PlacedElement[], b: readonly PlacedElement[]): boolean;
/**
 * Chooses the trigger from overlapping candidates: the smallest one whose strength is within the margin of the best, so
 * that the trigger is named and not a statement around it. In detail:
 * 1. the shortest of the eligible statements represents the statements, the strongest of the eligible
 *    identifiers that are spread for the identifiers;
 * 2. an identifier is spread unless all its occurrences are directly in equal statements: `rand` in
 *    `if (rand() < 0) …` is part of that statement, while `ret_Val_` in its declaration and uses is not;
 * 3. a spread identifier wins over a statement, which merely holds one of its occurrences; any statement wins
 *    over an identifier that is not spread.
 * @param strength of each candidate: evidence, or drop if nothing can be planted
 */
export declare function localise(suspect: Suspect, candidates: readonly Candidate[], strength: (candidate: Candidate) => number): Candidate | null;
/** Does an identifier occur outside statements, or directly in statements that differ? */
export declare function isSpread(suspect: Suspect, identifiers: readonly PlacedElement[]): boolean;
