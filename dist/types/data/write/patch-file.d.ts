import { CodePurifyError } from '../../errors.js';
/** Bytes `[start, end)` of a file, and what takes their place. */
export interface BytePatch {
    readonly start: number;
    readonly end: number;
    readonly bytes: Uint8Array;
}
/**
 * Writes patches into a file: nobody ever sees half of it. Mode is kept, a symbolic link stays one, bytes outside the
 * patches are the same.
 * @param patches in order, not overlapping
 * @param hash    sha256 (hex) of the content that the patches are for
 * @throws CodePurifyError `input` when the file is no longer that; it is then left as it is
 */
export declare function patchFile(path: string, patches: readonly BytePatch[], hash: string): Promise<void>;
/**
 * That a file is no longer what it was when it was read.
 * @param unwritten what was not written because of that
 */
export declare function changedSince(place: string, unwritten: 'it' | 'nothing'): CodePurifyError;
/**
 * Copies a file with patches to a new file of its mode, in pieces.
 * @returns sha256 (hex) of what was read
 */
export declare function copyPatched(source: string, target: string, patches: readonly BytePatch[]): Promise<string>;
