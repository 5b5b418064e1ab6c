import type { Analysis, LanguageName } from './analysis.js';
/** UTF-16 units of the longest unit: the largest function of the Linux kernel is a tenth of it. */
export declare const MAX_CODE_LENGTH = 1000000;
/**
 * The elements of a unit: a function, a bare method, or a record that wraps one in a class. Identifiers in
 * order of first occurrence, then statements, outer before inner. Broken code gives what can be recovered.
 * `loadParser(language)` must have been awaited.
 * @param redefined as in `Analysis`
 * @throws CodePurifyError (`input`) for code over `MAX_CODE_LENGTH` or with more than `MAX_ELEMENTS`
 */
export declare function analyze(code: string, language: LanguageName, redefined?: readonly string[]): Analysis;
