import type { Row } from '../../data/row.js';
import type { SkippedRow, Unit, UnitPair } from '../../data/unit.js';
import type { Budget } from './budget.js';
import { failureReason, stopReason } from './reasons.js';
import { EVERYTHING, type Ownership } from './ownership.js';
import { firstPositionIn } from './positions.js';
import { type Subject, toSubject } from './subject.js';
import type { Tally } from './tally.js';

/** How a run ended. */
export type ScanEnd = 'complete' | 'limit' | 'run-budget' | 'interrupted' | 'failed';

/** Limits of a reading. */
export interface ReadingLimits {
  readonly budget: Budget;
  /** Most subjects that are read. */
  readonly limit: number | null;
  /** The subjects and rows of this shard; the others are ignored. Everything by default. */
  readonly ownership?: Ownership;
}

/** Reads the rows of a source once, and records how far it got and what ended it. */
export class Reading {
  end: ScanEnd = 'complete';
  /** The error of the source, when `end` is `failed`. */
  failure: unknown = null;
  readonly #ownership: Ownership;
  #yielded = 0;
  #hasBegun = false;
  /** Position of the next row. */
  #next = 0;

  constructor(
    readonly tally: Tally,
    readonly limits: ReadingLimits,
  ) {
    this.#ownership = limits.ownership ?? EVERYTHING;
  }

  /**
   * The subjects to judge. Skipped rows go to the tally, and the limits of the run end the stream.
   * @throws what the source throws before its first row, such as for a path that does not exist
   */
  async *subjects(rows: AsyncIterable<Row>): AsyncGenerator<Subject> {
    try {
      for await (const row of rows) {
        if (row.kind === 'file') {
          this.#ownership.begins(row.path, row.number);
          this.#next = Math.max(this.#next, firstPositionIn(row.number));
          continue;
        }
        this.#hasBegun = true;
        if (row.kind === 'notData') {
          this.tally.leave({ ...row.notData, position: this.#next });
          continue;
        }
        if (row.kind === 'aside') {
          this.tally.setAside({ ...row.aside, position: this.#next });
          continue;
        }
        if (row.kind === 'unchanged') {
          this.tally.keep(row.path);
          continue;
        }
        const position = this.#next++;
        if (row.kind === 'skipped') {
          if (this.#ownership.ownsRow(row.skipped, position)) this.#skip(row.skipped, position);
          continue;
        }
        const item = row.kind === 'unit' ? row.unit : row.pair;
        if (this.#endsBefore(item, position)) return;
        const subject = toSubject(item, position);
        if (this.#ownership.owns(subject)) yield subject;
        this.#yielded += 1;
      }
    } catch (error) {
      if (!this.#hasBegun) throw error;
      this.end = 'failed';
      this.failure = error;
      this.#skip({ path: '', record: null, reason: failureReason('reading', error) }, this.#next);
    }
  }

  #skip(row: SkippedRow, position: number): void {
    this.tally.skip({ ...row, position });
  }

  #endsBefore(item: Unit | UnitPair, position: number): boolean {
    const { budget, limit } = this.limits;
    const stop = budget.runStop();
    if (stop !== null) {
      this.end = stop === 'interrupted' ? 'interrupted' : 'run-budget';
      this.#skip(restOf(item, stopReason(stop, budget)), position);
    } else if (limit !== null && this.#yielded >= limit) {
      this.end = 'limit';
      this.#skip(restOf(item, `limit: ${String(limit)} units were read (--limit)`), position);
    }
    return this.end !== 'complete';
  }
}

function restOf({ path, record }: Unit | UnitPair, reason: string): SkippedRow {
  return { path, record, reason: `${reason}; nothing from here on was judged` };
}
