/** The content that a Git LFS pointer refers to. */
export interface LfsPointer {
    /** sha256 of the content (hex). */
    readonly oid: string;
    readonly bytes: number;
}
/**
 * Parses a pointer; `null` for other content. Only the exact form counts: a file that merely begins like a pointer is
 * read like any other, so that nobody can hide code behind its first line.
 */
export declare function lfsPointer(bytes: Uint8Array): LfsPointer | null;
/**
 * The pointer in a file, or `null`. A file that is too long for a pointer is not opened.
 * @throws the error of the file system
 */
export declare function lfsPointerAt(path: string): Promise<LfsPointer | null>;
