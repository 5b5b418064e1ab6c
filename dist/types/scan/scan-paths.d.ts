import type { Options } from '../config/options.js';
import { type DataTools } from '../data/read-data.js';
import { Budget } from './budget.js';
import type { ReadRows } from './ground.js';
import { type ModelLoaders } from './models.js';
import { type ScanOutcome } from './pipeline.js';
import { type Progress } from './progress.js';
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
/**
 * Scans files and folders.
 * @param suppressed ids of findings that are accepted
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
export declare function scanPaths(paths: readonly string[], options: Options, suppressed: ReadonlySet<string>, context: ScanContext): Promise<ScanOutcome>;
/** The time that the options allow, from now on. */
export declare function budgetOf(options: Options, signal: AbortSignal | undefined): Budget;
/** Reads data as the options say; the grammars are loaded before the first row. */
export declare function rowReader(options: Options, { cwd, stdin }: Omit<DataTools, 'listFunctions'>): ReadRows;
