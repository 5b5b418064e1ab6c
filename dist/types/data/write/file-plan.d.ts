import type { BytePatch } from './patch-file.js';
import type { Unit } from '../unit.js';
/** Replaces a unit's code by `newCode`. */
export interface Replacement {
    readonly unit: Unit;
    readonly newCode: string;
}
/** A replacement that cannot be applied, and why. */
export interface Refusal {
    readonly replacement: Replacement;
    readonly reason: string;
}
/** The changes of one file. */
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
    readonly changed: "its code is no longer where it was read";
    readonly overlap: "it overlaps another replacement: run again after this one";
    readonly malformed: "the new code is not well-formed Unicode";
    readonly stdin: "standard input cannot be written back";
};
/** Whether a text can be written as UTF-8: it has no lone surrogate. */
export declare function isWellFormed(text: string): boolean;
