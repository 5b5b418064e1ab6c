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

/** Rows that are listed one by one; hostile data can produce any number, which is then only counted. */
const MAX_SKIPPED_ROWS = 10_000;

/** Counts and findings of a run; memory grows with the findings, never with the clean units. */
export class Tally {
  readonly hits: Hit[] = [];
  readonly #rows: SkippedRow[] = [];
  clean = 0;
  degraded = 0;
  errors = 0;
  skipped = 0;

  /** Units with an outcome: poisoned + clean + errors. */
  get units(): number {
    return this.hits.length + this.clean + this.errors;
  }

  /** Something that never became a unit. */
  skip(row: SkippedRow): void {
    this.skipped += 1;
    this.#list(row);
  }

  /** A unit that could not be analysed or judged. */
  fail(row: SkippedRow): void {
    this.errors += 1;
    this.#list(row);
  }

  /** Rows of what was skipped and of what failed; the last says how many are not listed. */
  rows(): SkippedRow[] {
    const left = this.skipped + this.errors - this.#rows.length;
    if (left === 0) return [...this.#rows];
    return [...this.#rows, { path: '', record: null, reason: `${String(left)} more rows are not listed` }];
  }

  #list(row: SkippedRow): void {
    if (this.#rows.length < MAX_SKIPPED_ROWS) this.#rows.push(row);
  }
}
