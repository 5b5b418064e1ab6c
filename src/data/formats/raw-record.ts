/** A record of a file, before anybody knows which of its fields hold code. */
export type RawRecord = RecordPlace &
  (
    | {
        readonly ok: true;
        /** An object of JSON-like values. */
        readonly value: object;
        /** The 1-based line of a value in it, by JSON pointer, where a record extends over several lines. */
        readonly lineOf?: (pointer: string) => number;
      }
    | { readonly ok: false; readonly reason: string }
  );

/** The place of a record in its file. */
export interface RecordPlace {
  /** 1-based: the line of JSON Lines, the element of an array, the data row of a table. */
  readonly number: number;
  /** 1-based line of the file where the record begins; `number` where a file has no lines. */
  readonly line: number;
  /** Bytes of the file that it takes, where that is known: what is held of a file is bounded by them. */
  readonly bytes?: number;
}

/** Limits of the records of a file. */
export interface RecordLimits {
  /** A longer record is not read. */
  readonly maxRecordBytes: number;
}
