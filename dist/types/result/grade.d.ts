/** How sure it is that a replacement keeps the behaviour of the code, the surest first. */
export declare const GRADES: readonly ["proved", "inserted", "re-judged"];
/** The grade of a replacement. */
export type Grade = (typeof GRADES)[number];
/** The least sure of several grades; `proved` for none. */
export declare function leastSure(grades: readonly Grade[]): Grade;
/** Whether a replacement is at least as sure as `--purify-grade` demands. */
export declare function isSureEnough(grade: Grade, least: Grade): boolean;
