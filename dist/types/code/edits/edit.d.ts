import type { Span } from '../../text/span.js';
import type { Analysis, CodeElement, LanguageName } from '../analysis.js';
/** Replaces the code in `span` by `text`. */
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
/** The span of a statement, or of its whole lines with their end if nothing else is on them. */
export declare function wholeLines(code: string, span: Span): Span;
/**
 * Removes a statement, with its lines where nothing else is on them. The body of an `if` or a loop without braces becomes
 * an empty statement (`;`, `pass`), so that the next statement does not become the body.
 */
export declare function removeStatement(analysis: Analysis, element: CodeElement): Edit;
/** Leaves an empty statement in place of a body's only statement. */
export declare function emptied(language: LanguageName, span: Span): Edit;
/**
 * Plants a statement at the start of a body: on its own line, indented like its neighbours; in a unit of one line,
 * directly after the brace. Where a language has no braces and the body is on the line of its header, too.
 * @param bodyStart `Analysis.bodyStart`; if it is -1 the code is returned unchanged
 */
export declare function insertAfterBodyStart(code: string, bodyStart: number, statement: string, language?: LanguageName): string;
