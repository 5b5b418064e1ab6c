import type { LfsPointer } from '../../data/read/lfs-pointer.js';
import type { SkippedRow } from '../../data/unit.js';
import { MAX_SKIPPED_ROWS } from '../../result/left-out.js';
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
export class Tally<H extends Found = Hit> {
  readonly hits: H[] = [];
  /** In the order of the data. */
  readonly listed: PlacedRow[] = [];
  /** In the order of the data; every one is told. */
  readonly pointers: PlacedPointer[] = [];
  clean = 0;
  degraded = 0;
  errors = 0;
  skipped = 0;

  /** Units with an outcome: poisoned + clean + errors. */
  get units(): number {
    return this.hits.length + this.clean + this.errors;
  }

  /** Rows that never became a unit, told here or as unjudged. */
  get unread(): number {
    return this.skipped + this.pointers.length;
  }

  /** Something that never became a unit; a pointer is told apart. */
  skip({ pointer, ...row }: PlacedRow): void {
    if (pointer !== undefined) {
      this.pointers.push({ ...pointer, path: row.path, position: row.position });
      return;
    }
    this.skipped += 1;
    this.list(row);
  }

  /** A unit that could not be analysed or judged. */
  fail(row: PlacedRow): void {
    this.errors += 1;
    this.list(row);
  }

  /** Rows of what was skipped and of what failed; the last says how many are not listed. */
  rows(): SkippedRow[] {
    const rows = this.listed.map(({ path, record, reason }) => ({ path, record, reason }));
    const left = this.skipped + this.errors - rows.length;
    return left === 0
      ? rows
      : [...rows, { path: '', record: null, reason: `${String(left)} more rows are not listed` }];
  }

  /** Lists a row that is counted elsewhere. The first rows by their place stay: units fail after rows behind them were read. */
  list(row: PlacedRow): void {
    let at = this.listed.length;
    while (at > 0 && (this.listed[at - 1]?.position ?? 0) > row.position) at -= 1;
    if (at < MAX_SKIPPED_ROWS) this.listed.splice(at, 0, row);
    if (this.listed.length > MAX_SKIPPED_ROWS) this.listed.pop();
  }
}
