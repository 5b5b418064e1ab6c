/** The content that a Git LFS pointer refers to. */
export interface LfsPointer {
    /** sha256 of the content (hex). */
    readonly oid: string;
    readonly bytes: number;
}
/**
 * The pointer that a file's bytes are, or `null`. Only the exact form counts: a file that merely begins as a pointer is
 * read like any other, so that nobody hides code behind its first line.
 */
export declare function lfsPointer(bytes: Uint8Array): LfsPointer | null;
/**
 * The pointer in a file's place on disk, or `null`; longer files are not opened.
 * @throws what the file system throws
 */
export declare function lfsPointerAt(path: string): Promise<LfsPointer | null>;
