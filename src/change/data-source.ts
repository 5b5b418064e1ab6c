import type { Row } from '../data/row.js';

/** Where the records of a run come from. */
export interface DataSource {
  /** The records to judge. Called more than once, it gives the same rows each time. */
  head(): AsyncIterable<Row>;
  /** Records that are learned from and not judged, read once and before the head; `null`: there is no base. */
  readonly base: (() => AsyncIterable<Row>) | null;
  /** Records that the last reading of the head left out because the base has them; `null` without a base. */
  unchanged(): number | null;
}
