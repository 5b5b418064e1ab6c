import { LEFT_OUT } from '../../data/read/walk-folder.js';
import type { LfsPointer } from '../../data/read/lfs-pointer.js';
import type { AsideRow, SkippedRow } from '../../data/unit.js';
import { MAX_SKIPPED_ROWS } from '../../result/left-out.js';
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
export class Tally<H extends Found = Hit> {
  readonly hits: H[] = [];
  /** In the order of the data. */
  readonly listed: PlacedRow[] = [];
  /** In the order of the data; every one is reported. */
  readonly pointers: PlacedPointer[] = [];
  /** Files and records that hold no training data, up to a limit; all of them are counted. */
  readonly notData: PlacedNotData[] = [];
  /** Fields that are not judged, up to a limit. */
  readonly asides: PlacedAside[] = [];
  readonly files = new FileClasses();
  /** Units of changed files that the base has too. */
  unchanged = 0;
  /** The number of units that each witness judged. */
  readonly heard = new Map<WitnessName, number>();
  notDataRecords = 0;
  /** Files that the options leave out. */
  leftOut = 0;
  clean = 0;
  degraded = 0;
  errors = 0;
  skipped = 0;

  /** Units with an outcome: poisoned + clean + errors. */
  get units(): number {
    return this.hits.length + this.clean + this.errors;
  }

  /** Rows that never became a unit, reported as skipped or as unjudged. */
  get unread(): number {
    return this.skipped + this.pointers.length;
  }

  /** Counts a unit for the witnesses that judged it. */
  hear(witnesses: readonly WitnessName[]): void {
    for (const name of witnesses) this.heard.set(name, (this.heard.get(name) ?? 0) + 1);
  }

  /** Counts a row that never became a unit; a pointer of Git LFS is recorded separately. */
  skip({ pointer, ...row }: PlacedRow): void {
    this.files.see(row.path, 'unread');
    if (pointer !== undefined) {
      this.pointers.push({ ...pointer, path: row.path, position: row.position });
      return;
    }
    this.skipped += 1;
    this.list(row);
  }

  /** Counts a unit that could not be analysed or judged. */
  fail(row: PlacedRow): void {
    this.files.see(row.path, 'unread');
    this.errors += 1;
    this.list(row);
  }

  /** Counts a unit of a changed file that the base has too. */
  keep(path: string): void {
    this.files.see(path, 'unchanged');
    this.unchanged += 1;
  }

  /** Lists a file or a record that holds no training data. */
  leave(file: PlacedNotData): void {
    this.files.see(file.path, 'notData');
    if (file.record !== null) this.notDataRecords += 1;
    if (file.rule === LEFT_OUT) this.leftOut += 1;
    if (this.notData.length < MAX_SKIPPED_ROWS) this.notData.push(file);
  }

  /** Lists a field that is not judged. */
  setAside(aside: PlacedAside): void {
    if (this.asides.length < MAX_SKIPPED_ROWS) this.asides.push(aside);
  }

  /** The skipped and failed rows; the last one says how many more there are. */
  rows(): SkippedRow[] {
    const rows = this.listed.map(({ path, record, reason }) => ({ path, record, reason }));
    const left = this.skipped + this.errors - rows.length;
    return left === 0
      ? rows
      : [...rows, { path: '', record: null, reason: `${String(left)} more rows are not listed` }];
  }

  /**
   * Lists a row that is counted elsewhere. The first rows by position are kept: a unit may fail after later rows were
   * read.
   */
  list(row: PlacedRow): void {
    let at = this.listed.length;
    while (at > 0 && (this.listed[at - 1]?.position ?? 0) > row.position) at -= 1;
    if (at < MAX_SKIPPED_ROWS) this.listed.splice(at, 0, row);
    if (this.listed.length > MAX_SKIPPED_ROWS) this.listed.pop();
  }
}
