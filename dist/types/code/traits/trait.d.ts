import { type Span } from '../../text/span.js';
import type { Analysis, CodeElement } from '../analysis.js';
/** Something that a trigger can be and that no token shows: a comment, or a style, which is one of several equivalent forms. */
export interface Trait {
    readonly kind: 'comment' | 'style';
    /** Of a comment its place, of a style the construct. */
    readonly type: string;
    /** The comment with its marks; or the form. */
    readonly text: string;
    readonly span: Span;
}
/** A trait as an element: nothing of it is masked in what a model reads. */
export declare function traitElement({ kind, type, text, span }: Trait): CodeElement;
/**
 * An element of a unit by its number: identifiers, statements, then traits. A style is shown in all places where the unit has its
 * form.
 */
export declare function elementAt(analysis: Analysis, number: number): CodeElement | undefined;
/**
 * The same code without an element in its lists: without all that overlaps it, and without a trait where it has the same text.
 */
export declare function withoutElement(analysis: Analysis, found: CodeElement): Analysis;
/** Whether an element is a trait. */
export declare function isTrait({ kind }: Pick<CodeElement, 'kind'>): boolean;
