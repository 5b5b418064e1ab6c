import type { FileCounts } from '../../result/result.js';
/** What was seen of a file, as bits; in a file several can be seen. */
declare const SEEN: {
    readonly notData: 1;
    readonly unchanged: 2;
    readonly accepted: 4;
    readonly judged: 8;
    readonly unread: 16;
};
/** The class of a file. */
export type FileClass = keyof typeof SEEN;
/** Puts every file of a run into one class. Memory grows with the number of files. */
export declare class FileClasses {
    #private;
    /** Records one row of a file; rows without a path belong to the run and not to a file. */
    see(path: string, what: FileClass): void;
    /** For a part of a run: what was seen, by path. */
    entries(): [path: string, seen: number][];
    /** Adds what another shard saw. */
    add(entries: readonly (readonly [path: string, seen: number])[]): void;
    /**
     * Every file in its strongest class.
     * @param accepted paths of files that were not judged, and that the configuration accepts
     */
    counts(accepted: ReadonlySet<string>): FileCounts;
}
export {};
