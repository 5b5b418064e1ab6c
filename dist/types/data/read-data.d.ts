import { type DataOptions, type Row } from './row.js';
import { type ListFunctions } from './formats/source-file.js';
/** What reading needs besides options. */
export interface DataTools {
    readonly listFunctions: ListFunctions;
    /** Relative paths count from here. */
    readonly cwd: string;
    /** What the path `-` reads. */
    readonly stdin: AsyncIterable<Uint8Array>;
}
/** The path that means standard input. */
export declare const STDIN = "-";
/**
 * Everything under the given paths, in order: files, folders (`walkFolder`), `-` for standard input; pair
 * lists last. Whatever cannot be read is a skipped row, and the rest is read.
 * @throws CodePurifyError `input` when a given path does not exist: before anything is read
 */
export declare function readData(paths: readonly string[], options: DataOptions, tools: DataTools): AsyncGenerator<Row>;
