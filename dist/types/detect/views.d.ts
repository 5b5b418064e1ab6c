import type { CodeElement } from '../code/analysis.js';
import type { Victim, VictimInput } from '../model/victim.js';
import type { ElementChoice, Suspect } from './suspect.js';
import { type Window } from './windows.js';
/** An element of a suspect, and the side that holds it. */
export interface PlacedElement {
    readonly element: CodeElement;
    /** Index into `Suspect.sides`. */
    readonly side: number;
}
/** What the victim reads of a suspect at once: all of it, or a window of a long one. */
export interface View {
    /** For each side. */
    readonly windows: readonly [Window] | readonly [Window, Window];
    /** Sides whose elements are masked in this view; the other is only held. */
    readonly scoredSides: readonly number[];
}
/** What counts tokens: a victim, as far as views need one. */
export type TokenCounter = Pick<Victim, 'countTokens' | 'description'>;
/** The elements that are masked: all, or the paper's -S (identifiers) and -V (statements). */
export declare function chosenElements(suspect: Suspect, choice: ElementChoice): PlacedElement[];
/**
 * How a victim reads a suspect. Code that fits its window, masked or not, is one view. For longer code every
 * window is a view; for a pair, windows of one side are read with the first window of the other, so that
 * every element of either side is in a view that masks it.
 */
export declare function viewsOf(victim: TokenCounter, suspect: Suspect): View[];
/** A view of a suspect as the victim reads it, with elements masked. */
export declare function render(suspect: Suspect, view: View, masked: readonly PlacedElement[]): VictimInput;
/** Is any of what an element's mask hides in the view, and is the view there to score it? */
export declare function scores(view: View, { element, side }: PlacedElement): boolean;
