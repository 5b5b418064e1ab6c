import { type Budget } from '../reading/budget.js';
import type { Progress } from '../reading/progress.js';
import type { Subject } from '../reading/subject.js';
import type { Tools } from './tools.js';
import type { Outcome } from '../stages/verdict.js';
/** What judging a chunk needs. */
export interface JudgeContext {
    readonly tools: Tools;
    readonly budget: Budget;
    readonly progress: Progress;
}
/**
 * Judges subjects together, so that batches are full. A subject that fails, or takes too long, does not affect the
 * others. The same code several times is judged once: its verdict does not depend on its place or label.
 * @returns one outcome per subject, in order
 */
export declare function judgeChunk(subjects: readonly Subject[], context: JudgeContext): Promise<Outcome[]>;
