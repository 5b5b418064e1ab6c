import type { ReadingOptions } from '../config/options.js';
import { type DataTools } from '../data/read-data.js';
import { Budget } from './reading/budget.js';
import type { ReadRows } from './judging/units/ground.js';
import type { ModelLoaders } from './models/load-victim.js';
import type { Progress } from './reading/progress.js';
/** Everything around a scan; what is left out is that of this process. */
export interface ScanContext {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** What the path `-` reads. */
    readonly stdin: AsyncIterable<Uint8Array>;
    /** Ends the run, with what was found so far. */
    readonly signal?: AbortSignal;
    readonly progress?: Progress;
    /** Opens models; folders by default. */
    readonly loaders?: ModelLoaders;
}
/** The time that the options allow, from now on. */
export declare function budgetOf(options: ReadingOptions, signal: AbortSignal | undefined): Budget;
/** Reads data as the options say; the grammars are loaded before the first row. */
export declare function rowReader(options: ReadingOptions, { cwd, stdin }: Omit<DataTools, 'listFunctions'>): ReadRows;
