import type { SkippedRow } from '../data/unit.js';
import type { Finding } from '../finding.js';
import type { Subject } from './subject.js';
/** A finding with the units it was found in, for whoever writes its purification back. */
export interface Hit {
    readonly finding: Finding;
    readonly subject: Subject;
    /** Which of the subject's units holds the trigger. */
    readonly side: number;
}
/** Counts and findings of a run; memory grows with the findings, never with the clean units. */
export declare class Tally {
    #private;
    readonly hits: Hit[];
    clean: number;
    degraded: number;
    errors: number;
    skipped: number;
    /** Units with an outcome: poisoned + clean + errors. */
    get units(): number;
    /** Something that never became a unit. */
    skip(row: SkippedRow): void;
    /** A unit that could not be analysed or judged. */
    fail(row: SkippedRow): void;
    /** Rows of what was skipped and of what failed; the last says how many are not listed. */
    rows(): SkippedRow[];
}
