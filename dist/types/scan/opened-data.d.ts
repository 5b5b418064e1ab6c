import type { Options } from '../config/options.js';
import type { DataSource } from './data-source.js';
import type { ReadRows } from './ground.js';
import { type ScanContext } from './scan-context.js';
/** The data of a run, ready to be read. */
export interface OpenedData {
    readonly source: DataSource;
    /** Absolute; where the paths of the head's rows count from. */
    readonly cwd: string;
    /** What is read of the head, counted from there. */
    readonly paths: readonly string[];
    /** Whether the head stands where the user has it, and was not written out of a commit. */
    readonly isOnDisk: boolean;
    /** Files of the head that were read so far, as the rows name them. */
    readonly files: ReadonlySet<string>;
    /** Reads other data, such as that of `--calibration`, from where the user stands. */
    readonly read: ReadRows;
    /** Deletes what was kept for reading. */
    close(): Promise<void>;
}
/**
 * Opens the data that paths and options name: what stands there, or a change (`--base`).
 * @throws CodePurifyError `usage` or `input` where a side of a change cannot be had; Stopped when the user stops it
 */
export declare function openData(paths: readonly string[], options: Options, context: ScanContext): Promise<OpenedData>;
