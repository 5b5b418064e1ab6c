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
