import type { Row } from '../../data/row.js';
import type { ScanResult } from '../../result/result.js';
import type { Budget } from '../reading/budget.js';
import type { Judging } from './judging.js';
import type { Progress } from '../reading/progress.js';
import type { ScanSettings } from './settings.js';
import type { Part } from '../shards/part.js';
import { type ScanEnd } from '../reading/reading.js';
import { type Hit } from '../reading/tally.js';
import type { Tools } from '../judging/tools.js';
export type { ScanEnd } from '../reading/reading.js';
/** A scan's result, with what its caller needs to go on. */
export interface ScanOutcome {
    readonly result: ScanResult;
    /** The findings again, with the units they were found in. */
    readonly hits: readonly Hit[];
    readonly end: ScanEnd;
    /** Something was left out, or not purified, because there was no time: another run may come to something else. */
    readonly outOfTime: boolean;
    /** What broke the source of data off, when `end` is `failed`. */
    readonly failure: unknown;
    /** The part that this shard gives to `merge`; `null` when it was the whole run, or did not reach its end. */
    readonly part: Part | null;
}
/**
 * Scans units one by one: collect, analyse, judge, purify, report.
 * @param unchanged units that the data has in common with its base, asked for at the end; `null` without a base
 * @throws what the source of data throws before it yields anything, such as a path that does not exist
 */
export declare function scan(items: AsyncIterable<Row>, tools: Tools, settings: ScanSettings, budget: Budget, progress: Progress, unchanged?: () => number | null): Promise<ScanOutcome>;
/**
 * Streams the items through a way of judging in chunks, in order, and keeps what was found whatever happens:
 * failures and all that was left out are rows of `skipped`.
 * @throws what the source of data throws before it yields anything, such as a path that does not exist
 */
export declare function scanWith(items: AsyncIterable<Row>, judging: Judging, settings: ScanSettings, budget: Budget, progress: Progress): Promise<ScanOutcome>;
