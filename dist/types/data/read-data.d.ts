import { type DataOptions, type Row } from './row.js';
import { type ListFunctions } from './formats/source-file.js';
/** What reading needs besides the options. */
export interface DataTools {
    readonly listFunctions: ListFunctions;
    /** Relative paths count from here. */
    readonly cwd: string;
    /** Read for the path `-`. */
    readonly stdin: AsyncIterable<Uint8Array>;
}
/**
 * Reads everything under the given paths, in order: files, folders (`walkFolder`), `-` for standard input; pair lists
 * last. A file or record that cannot be read becomes a skipped row, and the rest is read.
 * @throws CodePurifyError `input` when a given path does not exist: before anything is read
 */
export declare function readData(paths: readonly string[], options: DataOptions, tools: DataTools): AsyncGenerator<Row>;
