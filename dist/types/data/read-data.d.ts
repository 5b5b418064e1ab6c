import type { DataTools } from './data-tools.js';
import type { DataOptions, Row } from './row.js';
/**
 * Reads everything under the given paths, in order: files, folders (`walkFolder`), `-` for standard input; pair lists
 * last. A file or record that cannot be read becomes a skipped row, and the rest is read.
 * @throws CodePurifyError `input` when a given path does not exist: before anything is read
 */
export declare function readData(paths: readonly string[], options: DataOptions, tools: DataTools): AsyncGenerator<Row>;
