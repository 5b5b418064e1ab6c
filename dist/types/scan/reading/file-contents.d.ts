/** A file of the data, and a hash (hex) of its rows; `null` where none was read. */
export interface FileContent {
    readonly path: string;
    readonly hash: string | null;
}
/** Hashes of the rows of each file, in the order of the data. Memory grows with the number of files. */
export declare class FileContents {
    #private;
    /** The next rows are of this file. */
    begin(path: string): void;
    /** Adds a row: everything that identifies it. */
    add(row: readonly unknown[]): void;
    /** All files so far. Rows that no file began are those of a file without a name. */
    all(): readonly FileContent[];
}
/** Hash (hex) of all data. */
export declare function hashOfContents(files: readonly FileContent[]): string;
/**
 * What differs between data that was read at two times, in words; `null`: nothing does.
 * @param owns which files the second reader has read, by number: of the others only the names are compared
 */
export declare function differenceOf(before: readonly FileContent[], now: readonly FileContent[], owns: (number: number) => boolean): string | null;
