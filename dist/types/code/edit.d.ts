import type { Span } from '../text/span.js';
import type { Analysis, CodeElement } from './types.js';
/** Replace what stands in `span` by `text`. */
export interface Edit {
    readonly span: Span;
    readonly text: string;
}
/**
 * The code with edits applied, byte-exact outside them.
 * @param edits in order of their spans, not overlapping, inside the code
 * @throws CodePurifyError (`internal`) otherwise
 */
export declare function applyEdits(code: string, edits: readonly Edit[]): string;
/** One edit for each occurrence of an identifier. */
export declare function renameEdits(element: CodeElement, name: string): Edit[];
/** The blanks at the start of the line that holds `offset`. */
export declare function indentOf(code: string, offset: number): string;
/**
 * Removes a statement, with its lines where nothing else stands on them. The body of an `if` or a loop
 * without braces becomes `;`, so that the statement behind it does not become the body.
 */
export declare function removeStatement(analysis: Analysis, element: CodeElement): Edit;
/** The code's own line end: that of its first line, LF where it has one line only. */
export declare function newlineOf(code: string): string;
/**
 * Plants a statement as the first of a body: on its own line, indented like its neighbours, in a unit of one
 * line just behind the brace.
 * @param bodyStart `Analysis.bodyStart`; where it is -1 the code comes back unchanged
 */
export declare function insertAfterBodyStart(code: string, bodyStart: number, statement: string): string;
