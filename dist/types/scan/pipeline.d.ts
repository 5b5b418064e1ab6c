import type { Row } from '../data/row.js';
import type { ScanResult } from '../finding.js';
import type { Budget } from './budget.js';
import type { Judging } from './judging.js';
import type { Progress } from './progress.js';
import type { ScanSettings } from './settings.js';
import { type Part } from './shard-part.js';
import { type ScanEnd } from './subjects.js';
import { type Hit } from './tally.js';
import type { Tools } from './tools.js';
export type { ScanEnd } from './subjects.js';
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
    /** What this share of a run gives to `merge`; `null` when it was the whole run, or did not reach its end. */
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
