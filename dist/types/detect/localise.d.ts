import type { Suspect, Transfer } from './suspect.js';
import type { NecessaryElement } from './necessity.js';
import type { PlacedElement } from './views.js';
import type { Confidence } from '../model/victim.js';
/**
 * How much of the best strength a smaller element must keep to be named instead. Masking or planting a host
 * does what its trigger does and a little more or less through the rest of it; a part of a trigger keeps
 * clearly less. Fixed before any test data was looked at.
 */
export declare const LOCALISATION_MARGIN = 0.85;
/** Elements of equal kind and text, which a trigger planted more than once has, as one suspicion. */
export interface Candidate {
    readonly members: readonly NecessaryElement[];
    /** Signed fall of the log-odds with all members masked (nats): necessity. */
    readonly drop: number;
    readonly without: Confidence;
    /** Sufficiency, where it was measured. */
    readonly transfer: Transfer | null;
}
/** min(necessity, sufficiency) in nats: a trigger is both. */
export declare function evidence(drop: number, transfer: Transfer | null): number;
/** Puts elements of equal kind and text together, in the order of their first member. */
export declare function classesOf<Placed extends PlacedElement>(elements: readonly Placed[]): Placed[][];
/** Do any members of the two share a character? */
export declare function classesTouch(a: readonly PlacedElement[], b: readonly PlacedElement[]): boolean;
/**
 * The one of overlapping candidates that is the trigger: of those whose strength is within the margin of the
 * best, the smallest, so that a host is not named for what it holds. In detail:
 * 1. the shortest of the eligible statements represents the statements, the strongest of the eligible
 *    identifiers that are spread for the identifiers;
 * 2. an identifier is spread unless all its occurrences are directly in equal statements: `rand` in
 *    `if (rand() < 0) …` is part of that statement, while `ret_Val_` in its declaration and uses is not;
 * 3. a spread identifier wins over a statement, which merely holds one of its occurrences; any statement wins
 *    over an identifier that is not spread.
 * @param strength of each candidate: evidence, or drop where nothing can be planted
 */
export declare function localise(suspect: Suspect, candidates: readonly Candidate[], strength: (candidate: Candidate) => number): Candidate | null;
/** Does an identifier occur outside statements, or directly in statements that differ? */
export declare function isSpread(suspect: Suspect, identifiers: readonly PlacedElement[]): boolean;
