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
/** A part of a suspect that the victim reads at once: all of it, or a window of a long one. */
export interface View {
    /** For each side. */
    readonly windows: readonly [Window] | readonly [Window, Window];
    /** Sides whose elements are masked in this view; the other side stays unchanged. */
    readonly scoredSides: readonly number[];
}
/** The parts of a victim that count tokens. */
export type TokenCounter = Pick<Victim, 'countTokens' | 'description'>;
/** The elements to mask: all, or the paper's -S (identifiers) or -V (statements). */
export declare function chosenElements(suspect: Suspect, choice: ElementChoice): PlacedElement[];
/**
 * The views in which a victim reads a suspect. Code that fits into the victim's window, masked or not, is one view.
 * For longer code every window is a view. For a pair, windows of one side are read with the first window of the
 * other, so that every element of both sides is masked in some view.
 */
export declare function viewsOf(victim: TokenCounter, suspect: Suspect): View[];
/** The victim's input for a view of a suspect, with elements masked. */
export declare function render(suspect: Suspect, view: View, masked: readonly PlacedElement[]): VictimInput;
/** Whether the view shows a part that the element's mask hides, and masks elements of that side. */
export declare function scores(view: View, { element, side }: PlacedElement): boolean;
