import type { FunctionPlace, LanguageName } from './analysis.js';
/** UTF-16 units of the longest source file that is parsed; even generated amalgamations are shorter. */
export declare const MAX_SOURCE_LENGTH = 16000000;
/**
 * The functions of a source file, in order. A function inside another one (a method of an anonymous or local
 * class, a GNU nested function) is part of the outer function and not a separate unit, so that no text is judged twice.
 * Functions without a body (prototypes, abstract methods) are not listed.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH`
 */
export declare function listFunctions(code: string, language: LanguageName): FunctionPlace[];
/** The functions of a source file, and how many more a cruder reader sees. */
export interface FunctionSurvey {
    readonly places: FunctionPlace[];
    /** Functions that `countUnlisted` sees outside `places`: above 0 the file is degraded. */
    readonly unlisted: number;
}
/**
 * The functions of a source file as `listFunctions` lists them, checked by a second reader, so that none is lost silently.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH`
 */
export declare function surveyFunctions(code: string, language: LanguageName): FunctionSurvey;
