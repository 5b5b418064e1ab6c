import type { DataOptions } from '../data/row.js';
/** Which files of a commit are data, by their paths from the root of the repository. */
export interface DataFiles {
    /** Paths to judge, and the files that are read together with them; an empty path is the whole tree. */
    readonly paths: readonly string[];
    /** The path is one of `paths`, or below one. */
    readonly isChosen: (path: string) => boolean;
    /** The file is data: it is read if it has changed. */
    readonly isData: (path: string) => boolean;
    /** A key that is the same for all files that are read together; `null` for a file that is read by itself. */
    readonly groupOf: (path: string) => string | null;
}
/**
 * Recognises data by its path alone, as the reader does. A file that the user names is always data.
 * @param paths files and folders that are judged; none: everything
 */
export declare function dataFiles(paths: readonly string[], dataFormat: DataOptions['dataFormat']): DataFiles;
