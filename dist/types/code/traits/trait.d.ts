import { type Span } from '../../text/span.js';
import type { Analysis, CodeElement } from '../analysis.js';
/**
 * Something that a trigger can be and that no token of code shows: a comment; a style, which is one of several equivalent forms; or, of
 * the text that goes with code, its words and habits.
 */
export interface Trait {
    readonly kind: 'comment' | 'style' | 'text';
    /** Of a comment its place, of a style the construct, of a text the type of the part. */
    readonly type: string;
    /** The comment with its marks; the form; or the words (`WordingPart`). */
    readonly text: string;
    readonly span: Span;
}
/** A trait as an element: nothing of it is masked in what a model reads. */
export declare function traitElement({ kind, type, text, span }: Trait): CodeElement;
/**
 * An element of a unit by its number: identifiers, statements, then traits. A style is shown in all places where the unit has its
 * form, words in all places of the text.
 */
export declare function elementAt(analysis: Analysis, number: number): CodeElement | undefined;
/**
 * The same code without an element in its lists: without all that overlaps it, and without a trait where it has the same text.
 */
export declare function withoutElement(analysis: Analysis, found: CodeElement): Analysis;
/** Whether an element is a trait. */
export declare function isTrait({ kind }: Pick<CodeElement, 'kind'>): boolean;
