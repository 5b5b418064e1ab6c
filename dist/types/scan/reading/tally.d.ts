import type { LfsPointer } from '../../data/read/lfs-pointer.js';
import type { AsideRow, SkippedRow } from '../../data/unit.js';
import type { Finding, NotData, WitnessName } from '../../result/result.js';
import { FileClasses } from './file-classes.js';
import type { Subject } from './subject.js';
/** A finding, perhaps with further data. */
export interface Found {
    readonly finding: Finding;
}
/** A finding with the units it was found in, so that its purification can be written back. */
export interface Hit extends Found {
    readonly subject: Subject;
    /** Which of the subject's units holds the trigger. */
    readonly side: number;
}
/** A row with its position among all rows of the data. */
export interface PlacedRow extends SkippedRow {
    readonly position: number;
}
/** A file whose content is missing, with its position among all rows of the data. */
export interface PlacedPointer extends LfsPointer {
    readonly path: string;
    readonly position: number;
}
/** What holds no training data, with its position: that of the next row. */
export interface PlacedNotData extends NotData {
    readonly position: number;
}
/** A field that is not judged, with its position: that of the next row. */
export interface PlacedAside extends AsideRow {
    readonly position: number;
}
/** Counts and findings of a run; memory grows with the findings, never with the clean units. */
export declare class Tally<H extends Found = Hit> {
    readonly hits: H[];
    /** In the order of the data. */
    readonly listed: PlacedRow[];
    /** In the order of the data; every one is reported. */
    readonly pointers: PlacedPointer[];
    /** Files and records that hold no training data, up to a limit; all of them are counted. */
    readonly notData: PlacedNotData[];
    /** Fields that are not judged, up to a limit. */
    readonly asides: PlacedAside[];
    readonly files: FileClasses;
    /** Units of changed files that the base has too. */
    unchanged: number;
    /** The number of units that each witness judged. */
    readonly heard: Map<"semantics" | "characters" | "company" | "association" | "labels" | "victim", number>;
    notDataRecords: number;
    /** Files that the options leave out. */
    leftOut: number;
    clean: number;
    degraded: number;
    errors: number;
    skipped: number;
    /** Units with an outcome: poisoned + clean + errors. */
    get units(): number;
    /** Rows that never became a unit, reported as skipped or as unjudged. */
    get unread(): number;
    /** Counts a unit for the witnesses that judged it. */
    hear(witnesses: readonly WitnessName[]): void;
    /** Counts a row that never became a unit; a pointer of Git LFS is recorded separately. */
    skip({ pointer, ...row }: PlacedRow): void;
    /** Counts a unit that could not be analysed or judged. */
    fail(row: PlacedRow): void;
    /** Counts a unit of a changed file that the base has too. */
    keep(path: string): void;
    /** Lists a file or a record that holds no training data. */
    leave(file: PlacedNotData): void;
    /** Lists a field that is not judged. */
    setAside(aside: PlacedAside): void;
    /** The skipped and failed rows; the last one says how many more there are. */
    rows(): SkippedRow[];
    /**
     * Lists a row that is counted elsewhere. The first rows by position are kept: a unit may fail after later rows were
     * read.
     */
    list(row: PlacedRow): void;
}
