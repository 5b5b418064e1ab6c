import type { Row } from '../data/row.js';
import type { BroughtBy, Unreached, Window } from './window.js';

/** The source of the records of a run. */
export interface DataSource {
  /** The records to judge. Each call gives the same rows. */
  head(): AsyncIterable<Row>;
  /**
   * Records that a probe learns from and does not judge. They are read once, before the head; `null`: there is no
   * base.
   */
  readonly base: (() => AsyncIterable<Row>) | null;
  /** The window of time before the base, or at the end of the head; `null`: there is none. */
  readonly window: Window | null;
  /** Why that window does not begin where it was asked to; `null`: it does, or none was asked for. */
  readonly unreached: Unreached | null;
  /** Who brought lines of the base; `null`: not known. */
  readonly broughtBy: BroughtBy | null;
  /** Number of records that the last reading of the head left out because the base has them; `null` without a base. */
  unchanged(): number | null;
}
