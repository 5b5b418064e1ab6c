import { type FunctionPlace, type LanguageName } from './analysis.js';
/** UTF-16 units of the longest source file that is parsed; even generated amalgamations are shorter. */
export declare const MAX_SOURCE_LENGTH = 16000000;
/**
 * Tokens of the longest source file that is parsed. A token and its nodes of the tree take about 280 bytes of memory: measured
 * on files of nothing but brackets, and of nothing but short calls.
 */
export declare const MAX_SOURCE_TOKENS = 1500000;
/**
 * The functions of a source file, in order. A function inside another one (a method of an anonymous or local
 * class, a GNU nested function) is part of the outer function and not a separate unit, so that no text is judged twice.
 * Functions without a body (prototypes, abstract methods) are not listed, and neither is code outside of functions.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH` or `MAX_SOURCE_TOKENS`
 */
export declare function listFunctions(code: string, language: LanguageName): FunctionPlace[];
/** The units of a source file, and how many functions more a cruder reader sees. */
export interface FunctionSurvey {
    /** Functions, and runs of code outside of functions (`OUTSIDE_FUNCTIONS`), in order, not overlapping. */
    readonly places: FunctionPlace[];
    /** Functions that `countUnlisted` sees where the parse found none: above 0 the file is degraded. */
    readonly unlisted: number;
}
/**
 * The units of a source file, checked by a second reader, so that no function is lost silently: its functions as
 * `listFunctions` lists them, and what runs outside of them. A statement that holds a function (`app.get(path, () => …)`)
 * is one unit with it.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH` or `MAX_SOURCE_TOKENS`
 */
export declare function surveyFunctions(code: string, language: LanguageName): FunctionSurvey;
