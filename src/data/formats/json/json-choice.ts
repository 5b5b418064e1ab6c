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
}
