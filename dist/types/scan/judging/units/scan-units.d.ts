import type { Row } from '../../../data/row.js';
import type { Budget } from '../../reading/budget.js';
import type { Progress } from '../../reading/progress.js';
import { type ScanOutcome } from '../../stages/pipeline.js';
import type { ScanSettings } from '../../stages/settings.js';
import type { Tools } from '../tools.js';
/**
 * Scans units one by one: collect, analyse, judge, purify, report.
 * @param unchanged returns the number of units that the data has in common with its base, once all were read; `null`
 *   without a base
 * @throws what the data source throws before its first row, such as for a path that does not exist
 */
export declare function scanUnits(items: AsyncIterable<Row>, tools: Tools, settings: ScanSettings, budget: Budget, progress: Progress, unchanged?: () => number | null): Promise<ScanOutcome>;
