import { type FileChanges, type FilePlan, type PlannedFile, type Refusal, type Replacement } from './file-plan.js';
/** The replacements of one file: which were applied, and which were not. */
export interface FileChange {
    readonly path: string;
    /** Replacements that were applied; with `dryRun`, that would be. */
    readonly applied: readonly Replacement[];
    /** Replacements that could not be applied, and why. They do not affect the others. */
    readonly refused: readonly Refusal[];
    /** Unified diff of the file; empty where nothing changes. */
    readonly diff: string;
}
/** How `applyReplacements` works. */
export interface WriteOptions {
    /** Relative paths count from here. */
    readonly cwd: string;
    /** Nothing is written; the diffs are the result. */
    readonly dryRun: boolean;
}
/**
 * Writes replacements into their files, file by file in the order in which they first occur. Bytes outside the changed
 * characters stay. A replacement is refused if its unit's code has changed or if it overlaps an earlier one.
 * @returns one row per file
 * @throws CodePurifyError `input` when a file cannot be read or written, or changes meanwhile; that file is then
 *   unchanged, and the files before it are written
 */
export declare function applyReplacements(replacements: readonly Replacement[], options: WriteOptions): Promise<FileChange[]>;
/**
 * The plan for the changes of one file, by the format that its rows were read in.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
export declare function planFile(file: PlannedFile, changes: FileChanges): Promise<FilePlan>;
