import type { ReadingOptions } from '../config/options.js';
import type { DataTools } from '../data/data-tools.js';
import type { Row } from '../data/row.js';
import { Budget } from './reading/budget.js';
import type { ReadRows } from './judging/units/judge-setup.js';
import type { ModelLoaders } from './models/load-victim.js';
import type { Progress } from './reading/progress.js';
/** The environment of a scan. */
export interface ScanContext {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** The data of the path `-`. */
    readonly stdin: AsyncIterable<Uint8Array>;
    /** Ends the run; findings so far are reported. */
    readonly signal?: AbortSignal;
    readonly progress?: Progress;
    /** Opens models; folders by default. */
    readonly loaders?: ModelLoaders;
}
/** Starts the time that the options allow. */
export declare function budgetOf(options: ReadingOptions, signal: AbortSignal | undefined): Budget;
/** Loads the grammar of a row's language. */
export declare function loadForRow(row: Row): Promise<void>;
/** Makes a reader of data that follows the options. A grammar is loaded before the first row in its language. */
export declare function rowReader(options: ReadingOptions, { cwd, stdin, links, tracked, files, onRecognised }: Omit<DataTools, 'listFunctions'>): ReadRows;
