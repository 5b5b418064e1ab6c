import type { Row } from '../../data/row.js';
import type { ScanResult } from '../../result/result.js';
import type { Budget } from '../reading/budget.js';
import type { Judging } from './judging.js';
import type { Progress } from '../reading/progress.js';
import type { ScanSettings } from './settings.js';
import type { Part } from './part.js';
import { type ScanEnd } from '../reading/reading.js';
import { type Hit } from '../reading/tally.js';
export type { ScanEnd } from '../reading/reading.js';
/** The result of a scan, with further data for its caller. */
export interface ScanOutcome {
    readonly result: ScanResult;
    /** The findings again, with the units they were found in. */
    readonly hits: readonly Hit[];
    readonly end: ScanEnd;
    /** Something was left out, or not purified, because time ran out: another run may have a different result. */
    readonly outOfTime: boolean;
    /** The error of the data source, when `end` is `failed`. */
    readonly failure: unknown;
    /** The part of the run that `stage judge` keeps; `null` if the run was not split, or did not reach its end. */
    readonly part: Part | null;
}
/**
 * Judges the items in chunks, in order. Findings are reported even if the run fails later: failures and everything
 * that was left out are rows of `skipped`.
 * @throws what the data source throws before its first row, such as for a path that does not exist
 */
export declare function runScan(items: AsyncIterable<Row>, judging: Judging, settings: ScanSettings, budget: Budget, progress: Progress): Promise<ScanOutcome>;
