import type { RunOptions, VerdictOptions } from '../../../config/options.js';
import type { ScanResult } from '../../../result/result.js';
import type { Budget } from '../../reading/budget.js';
import { type ReadRows } from './judge-setup.js';
import { type ModelLoaders } from '../../models/load-victim.js';
import type { Progress } from '../../reading/progress.js';
import type { Tools } from '../tools.js';
import type { VictimChoice } from '../../models/choose-victim.js';
/** What an engine is built from. */
export interface EngineParts {
    readonly options: VerdictOptions & RunOptions;
    readonly loaders: ModelLoaders;
    readonly read: ReadRows;
    readonly budget: Budget;
    readonly progress: Progress;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** The folder for the verdicts of this run alone, instead of the cache of all runs: absolute. */
    readonly verdicts?: string;
}
/** The opened models, ready for a scan. */
export interface Engine {
    readonly tools: Tools;
    readonly victim: ScanResult['victim'];
    /** Releases the models. */
    close(): Promise<void>;
}
/**
 * Opens the chosen victim and the other models in the options, calibrates, and makes the tools of a scan.
 * @throws CodePurifyError `usage` or `model`, before any unit is read
 */
export declare function openEngine(choice: VictimChoice, parts: EngineParts): Promise<Engine>;
