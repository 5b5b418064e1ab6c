/** Replaces the bytes `[start, end)` of a file. */
export interface FilePatch {
    readonly start: number;
    readonly end: number;
    /** The new bytes, or where they come from when they are written, for those that are too many to be held. */
    readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
}
/** A patch whose bytes are in memory. */
export interface BytePatch extends FilePatch {
    readonly bytes: Uint8Array;
}
