import type { Row } from '../data/row.js';
import type { ScanResult } from '../finding.js';
import type { Budget } from './budget.js';
import type { Progress } from './progress.js';
import type { ScanSettings } from './settings.js';
import { type Hit } from './tally.js';
import type { Tools } from './tools.js';
/** How a run ended. */
export type ScanEnd = 'complete' | 'limit' | 'run-budget' | 'interrupted' | 'failed';
/** A scan's result, with what its caller needs to go on. */
export interface ScanOutcome {
    readonly result: ScanResult;
    /** The findings again, with the units they were found in. */
    readonly hits: readonly Hit[];
    readonly end: ScanEnd;
    /** What broke the source of data off, when `end` is `failed`. */
    readonly failure: unknown;
}
/**
 * Collect, analyse, judge, purify, report: streams the items through in chunks, in order, and keeps what was
 * found whatever happens: failures and all that was left out are rows of `skipped`.
 * @throws what the source of data throws before it yields anything, such as a path that does not exist
 */
export declare function scan(items: AsyncIterable<Row>, tools: Tools, settings: ScanSettings, budget: Budget, progress: Progress): Promise<ScanOutcome>;
