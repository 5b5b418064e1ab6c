import type { FunctionPlace, LanguageName } from './analysis.js';
/** UTF-16 units of the longest source file that is parsed: generated amalgamations stay below it. */
export declare const MAX_SOURCE_LENGTH = 16000000;
/**
 * The functions of a source file, in order. A function inside another one (a method of an anonymous or local
 * class, a GNU nested function) is text of the outer and no unit of its own: no text is judged twice.
 * Functions without a body (prototypes, abstract methods) are not listed.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH`
 */
export declare function listFunctions(code: string, language: LanguageName): FunctionPlace[];
