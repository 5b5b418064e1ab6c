import type { Confidence, Prediction } from '../model/victim.js';
import type { Reader } from './coalesce.js';
import type { ScoredElement, Suspect, Transfer } from './suspect.js';
import { type PlacedElement, type View } from './views.js';
/** A suspect as the victim reads it, perhaps with already found triggers masked. */
export interface Reading {
    readonly suspect: Suspect;
    /** Triggers that were found before, and are masked in every view. */
    readonly masked: readonly PlacedElement[];
    readonly views: readonly View[];
    /** The victim's own prediction for each view. */
    readonly predictions: readonly Prediction[];
}
/** How a view's prediction changes when elements are masked. */
export interface Change {
    /** Signed fall of the log-odds (nats). */
    readonly drop: number;
    /** Signed fall of the probability. */
    readonly fall: number;
    readonly without: Confidence;
}
/** An element's necessity, in the view where masking it has the largest effect. */
export interface NecessaryElement extends PlacedElement, Change {
    /** Index of the view with the largest drop. */
    readonly view: number;
    /** CodePurify eq. 2, the largest |Δ| over the views, in either scale. */
    readonly probabilityChange: number;
    readonly logOddsChange: number;
}
/**
 * The log-odds of a confidence, within ±40 nats.
 * @throws CodePurifyError `model` if the victim's answer is not a number
 */
export declare function logOddsOf({ logOdds }: Confidence): number;
/** Gets the victim's predictions for the views of a suspect. */
export declare function read(reader: Reader, suspect: Suspect, views: readonly View[], masked: readonly PlacedElement[]): Promise<Reading>;
/** Reads a suspect with nothing masked. */
export declare function readWhole(reader: Reader, suspect: Suspect): Promise<Reading>;
/** Elements to mask together, in one view. */
export interface Masking {
    readonly places: readonly PlacedElement[];
    readonly view: number;
}
/** How each masking changes its view's prediction, from one call of the victim. */
export declare function changesOf(reader: Reader, reading: Reading, maskings: readonly Masking[]): Promise<Change[]>;
/** The maskings of one element: one for each view that shows a part of it. */
export declare function maskingsOf(reading: Reading, place: PlacedElement): Masking[];
/**
 * The necessity of one element from its changes, one per view. An element whose mask hides nothing (`return;`) changes
 * nothing.
 */
export declare function necessityOf(reading: Reading, place: PlacedElement, maskings: readonly Masking[], changes: readonly Change[]): NecessaryElement;
/**
 * The largest value; 0 for an empty list. A loop, because spreading a long list into `Math.max` overflows the stack.
 */
export declare function largest(values: readonly number[]): number;
/** Whether two elements overlap on the same side. */
export declare function touch(a: PlacedElement, b: PlacedElement): boolean;
/** An element in the form of a judgement. */
export declare function toScored(necessary: NecessaryElement, scale: 'probability' | 'logOdds', transfer: Transfer | null): ScoredElement;
