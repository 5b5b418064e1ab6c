import type { Row } from '../../../data/row.js';
import type { Budget } from '../../reading/budget.js';
import type { Progress } from '../../reading/progress.js';
import type { Judging } from '../../stages/judging.js';
import { type ScanOutcome } from '../../stages/pipeline.js';
import type { ScanSettings } from '../../stages/settings.js';
import { type JudgeContext } from '../judge-chunk.js';
import type { CodeWitnesses } from '../../witnesses/code-witnesses.js';
import type { OutsideUnits } from '../../sample/outside-units.js';
import type { Tools } from '../tools.js';
/** What else a scan of units may use. */
export interface UnitScanParts {
    /** The number of units that the data has in common with its base, once all were read; `null` without a base. */
    readonly unchanged?: () => number | null;
    /** Witnesses that look at the code alone. */
    readonly witnesses?: CodeWitnesses;
    /** Looks at units that were not learned; absent, or `null`: all were. */
    readonly outside?: OutsideUnits | null;
}
/** Judges units one by one. */
export declare function unitJudging(tools: Tools, { budget, progress }: Pick<JudgeContext, 'budget' | 'progress'>, unchanged?: () => number | null): Judging;
/**
 * Scans units one by one: collect, analyse, judge, purify, report.
 * @throws what the data source throws before its first row, such as for a path that does not exist
 */
export declare function scanUnits(items: AsyncIterable<Row>, tools: Tools, settings: ScanSettings, budget: Budget, progress: Progress, { unchanged, witnesses, outside }?: UnitScanParts): Promise<ScanOutcome>;
