import type { BytePatch } from './patch-file.js';
import type { Unit } from '../unit.js';
/** A unit's code is to become `newCode`. */
export interface Replacement {
    readonly unit: Unit;
    readonly newCode: string;
}
/** A replacement that cannot be carried out. */
export interface Refusal {
    readonly replacement: Replacement;
    readonly reason: string;
}
/** What is to be done to one file. */
export interface FilePlan {
    /** In order, not overlapping. */
    readonly patches: readonly BytePatch[];
    readonly applied: readonly Replacement[];
    readonly refused: readonly Refusal[];
    readonly diff: string;
    /** sha256 (hex) of the content that the plan is for. */
    readonly hash: string;
}
/** Why replacements are refused. */
export declare const REFUSALS: {
    readonly changed: "its code no longer stands where it was read";
    readonly overlap: "it overlaps another replacement: run again after this one";
    readonly malformed: "the new code is not well-formed Unicode";
    readonly stdin: "standard input cannot be written back";
};
/** Whether a text can be written as UTF-8: it holds no half of a surrogate pair. */
export declare function isWellFormed(text: string): boolean;
