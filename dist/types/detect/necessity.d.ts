import type { Confidence, Prediction } from '../model/victim.js';
import type { Reader } from './coalesce.js';
import type { ScoredElement, Suspect, Transfer } from './suspect.js';
import { type PlacedElement, type View } from './views.js';
/** A suspect as the victim reads it, perhaps with triggers masked that were found before. */
export interface Reading {
    readonly suspect: Suspect;
    readonly held: readonly PlacedElement[];
    readonly views: readonly View[];
    /** The victim's own prediction for each view. */
    readonly predictions: readonly Prediction[];
}
/** What masking elements does to a view's prediction. */
export interface Change {
    /** Signed fall of the log-odds (nats). */
    readonly drop: number;
    /** Signed fall of the probability. */
    readonly fall: number;
    readonly without: Confidence;
}
/** An element's necessity: over the views that hold it, where masking it takes most. */
export interface NecessaryElement extends PlacedElement, Change {
    /** Index of the view of the largest drop. */
    readonly view: number;
    /** CodePurify eq. 2, the largest |Δ| over the views, in either scale. */
    readonly probabilityChange: number;
    readonly logOddsChange: number;
}
/**
 * The log-odds of a confidence, within ±40 nats.
 * @throws CodePurifyError `model` where the victim answered no number
 */
export declare function logOddsOf({ logOdds }: Confidence): number;
/** Reads a suspect: its views and what the victim predicts for each. */
export declare function read(reader: Reader, suspect: Suspect, views: readonly View[], held: readonly PlacedElement[]): Promise<Reading>;
/** A suspect as the victim reads it, nothing masked. */
export declare function readWhole(reader: Reader, suspect: Suspect): Promise<Reading>;
/** Elements to mask together, in one view. */
export interface Masking {
    readonly places: readonly PlacedElement[];
    readonly view: number;
}
/** What each masking does to its view's prediction; all are asked in one call. */
export declare function changesOf(reader: Reader, reading: Reading, maskings: readonly Masking[]): Promise<Change[]>;
/** Every masking of one element: one for each view that shows some of it. */
export declare function maskingsOf(reading: Reading, place: PlacedElement): Masking[];
/**
 * The necessity of one element from its changes, one per view. An element that hides nothing (`return;`)
 * changes nothing.
 */
export declare function necessityOf(reading: Reading, place: PlacedElement, maskings: readonly Masking[], changes: readonly Change[]): NecessaryElement;
/** 0 for none. A loop: spreading a long list into `Math.max` overflows the stack. */
export declare function largest(values: readonly number[]): number;
/** Do two elements share a character of the same side? */
export declare function touch(a: PlacedElement, b: PlacedElement): boolean;
/** An element as a judgement shows it. */
export declare function toScored(necessary: NecessaryElement, scale: 'probability' | 'logOdds', transfer: Transfer | null): ScoredElement;
