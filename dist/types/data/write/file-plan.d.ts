import type { FilePatch } from './file-patch.js';
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
/** A unit or a pair to remove, with its place. */
export interface RemovedRow {
    readonly path: string;
    /** 1-based number of its record; `null` for a function of a source file. */
    readonly record: number | null;
    /** The unit, or the two units of a pair. */
    readonly units: readonly Unit[];
}
/** A file that is to be changed. */
export interface PlannedFile {
    /** As rows name it. */
    readonly path: string;
    readonly onDisk: string;
}
/** The changes of a file: rows to remove, and code to replace in others. */
export interface FileChanges {
    readonly removed: readonly RemovedRow[];
    readonly replaced: readonly Replacement[];
}
/** How to change a file. */
export interface FilePlan {
    /** In order, not overlapping. */
    readonly patches: readonly FilePatch[];
    readonly applied: readonly Replacement[];
    readonly refused: readonly Refusal[];
    /** Unified diff of the file; empty where nothing changes. It is computed only when it is needed. */
    readonly diff: () => Promise<string>;
    /** sha256 (hex) of the content that the plan is for. */
    readonly hash: string;
}
/** Why replacements are refused. */
export declare const REFUSALS: {
    readonly changed: "its code is no longer where it was read";
    readonly overlap: "it overlaps another replacement: run again after this one";
    readonly tokens: "its code is a list of tokens: remove the record instead";
    readonly malformed: "the new code is not well-formed Unicode";
    readonly encoding: "the new code has characters that the encoding of the file does not have";
    readonly stdin: "standard input cannot be written back";
};
/**
 * Bounds of what is read again to be changed. A longer line does not fit into a string of V8 (2^29 − 24 characters); it
 * is copied unchanged.
 */
export declare const PLANNED: {
    readonly maxBytes: 500000000;
};
/** Whether a text can be written as UTF-8: it has no lone surrogate. */
export declare function isWellFormed(text: string): boolean;
