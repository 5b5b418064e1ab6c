import { CodePurifyError } from '../../errors.js';
/** Replaces the bytes `[start, end)` of a file. */
export interface BytePatch {
    readonly start: number;
    readonly end: number;
    readonly bytes: Uint8Array;
}
/**
 * Writes patches into a file. Readers see the old file or the new one, never a part. The mode is kept, a symbolic link
 * stays a link, and bytes outside the patches do not change.
 * @param patches in order, not overlapping
 * @param hash    sha256 (hex) of the content that the patches are for
 * @throws CodePurifyError `input` when the file has other content; it is then not changed
 */
export declare function patchFile(path: string, patches: readonly BytePatch[], hash: string): Promise<void>;
/**
 * The error for a file that changed after it was read.
 * @param unwritten what was not written for that reason
 */
export declare function changedSince(place: string, unwritten: 'it' | 'nothing'): CodePurifyError;
/**
 * Copies a file, with patches, to a new file of the same mode. Only a buffer is held in memory.
 * @returns sha256 (hex) of the content that was read
 */
export declare function copyPatched(source: string, target: string, patches: readonly BytePatch[]): Promise<string>;
