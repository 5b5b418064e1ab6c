import type { LfsPointer } from '../../data/read/lfs-pointer.js';
import type { SkippedRow } from '../../data/unit.js';
import type { Finding } from '../../result/result.js';
import type { Subject } from './subject.js';
/** Something found, whatever else is known of it. */
export interface Found {
    readonly finding: Finding;
}
/** A finding with the units it was found in, for whoever writes its purification back. */
export interface Hit extends Found {
    readonly subject: Subject;
    /** Which of the subject's units holds the trigger. */
    readonly side: number;
}
/** A row with its place among all rows of the data. */
export interface PlacedRow extends SkippedRow {
    readonly position: number;
}
/** A file whose content is not here, with its place among all rows of the data. */
export interface PlacedPointer extends LfsPointer {
    readonly path: string;
    readonly position: number;
}
/** Counts and findings of a run; memory grows with the findings, never with the clean units. */
export declare class Tally<H extends Found = Hit> {
    readonly hits: H[];
    /** In the order of the data. */
    readonly listed: PlacedRow[];
    /** In the order of the data; every one is told. */
    readonly pointers: PlacedPointer[];
    clean: number;
    degraded: number;
    errors: number;
    skipped: number;
    /** Units with an outcome: poisoned + clean + errors. */
    get units(): number;
    /** Rows that never became a unit, told here or as unjudged. */
    get unread(): number;
    /** Something that never became a unit; a pointer is told apart. */
    skip({ pointer, ...row }: PlacedRow): void;
    /** A unit that could not be analysed or judged. */
    fail(row: PlacedRow): void;
    /** Rows of what was skipped and of what failed; the last says how many are not listed. */
    rows(): SkippedRow[];
    /** Lists a row that is counted elsewhere. The first rows by their place stay: units fail after rows behind them were read. */
    list(row: PlacedRow): void;
}
