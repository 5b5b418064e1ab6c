import type { NamedFamily, RunSummary } from './run-summary.js';
import type { Subject } from '../reading/subject.js';
import type { Outcome } from './verdict.js';
/** A way of judging the subjects of a run: one by one, or as a whole. A shard gets only its own subjects. */
export interface Judging {
    /** One outcome per subject, in order. Subjects come in the order of the data. */
    judge(subjects: readonly Subject[]): Promise<Outcome[]>;
    /**
     * How little the label of a subject fits other code in the place of one of its units, as a p-value; `null` where nothing was learned
     * from its label. Absent where labels do not judge.
     */
    labelSurprise?(subject: Subject, side: number, code: string): number | null;
    /** Saves what a later run can reuse. */
    saveCache(): Promise<void>;
    /** The summary of the whole run; called when every subject has an outcome. */
    summary(): RunSummary;
    /** Names of the families whose carriers were read again. */
    named(): readonly NamedFamily[];
}
/** Leaves every subject out, and the run undecided, for one reason. */
export declare function undecidedJudging(reason: string, unchanged: () => number | null): Judging;
