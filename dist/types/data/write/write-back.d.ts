import { type FilePlan, type Refusal, type Replacement } from './file-plan.js';
/** What became of the replacements of one file. */
export interface FileChange {
    readonly path: string;
    /** Those carried out; with `dryRun`, those that would be. */
    readonly applied: readonly Replacement[];
    /** Those that could not be, and why; the rest of the file is not hindered. */
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
 * Writes replacements into their files, file by file in the order in which they first occur; bytes outside the
 * changed characters stay. A replacement is refused where its unit's code has changed, and where it
 * overlaps one before it.
 * @returns one row per file
 * @throws CodePurifyError `input` when a file cannot be read or written, or changes meanwhile; it is then as
 *   it was, files before it are written
 */
export declare function applyReplacements(replacements: readonly Replacement[], options: WriteOptions): Promise<FileChange[]>;
/** The plan for the replacements of one file, by what kind of file it is. */
export declare function planFile(path: string, onDisk: string, replacements: readonly Replacement[]): Promise<FilePlan>;
