import type { BesideRecords } from './beside-records.js';
import type { RecordPath } from './record-path.js';

/** What of a JSON file is a record. */
export interface JsonChoice {
  readonly maxRecordBytes: number;
  /**
   * Where records are. `null`: each object in an array, and each object by itself that is not only a container of such
   * arrays.
   */
  readonly records: RecordPath | null;
  /** Whether an object by itself holds code, and so is a record although arrays are in it. */
  readonly isRecord: (value: object) => boolean;
  /** Whether the user has said where the records are; otherwise what is outside of them is searched for code. */
  readonly isChosen?: boolean;
}

/** A container that is being walked through. */
export interface Level {
  readonly closer: number;
  /** The key of the current member; `null` before the next one. For an array, the index of the next element. */
  key: string | number | null;
  /** It was entered without being parsed, because it is too large. */
  readonly isUnseen: boolean;
  /** The number of the last record before it. */
  readonly before: number;
  readonly beside: BesideRecords;
}
