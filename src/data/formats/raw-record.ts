import type { TextEncoding } from '../read/decode-text.js';

/** A record of a file, before anybody knows which of its fields hold code. */
export type RawRecord = RecordPlace &
  (
    | {
        readonly ok: true;
        /** An object of JSON-like values. */
        readonly value: object;
        /** Offset of its first byte in the file, where an edit is found by it. */
        readonly start?: number;
        /** The 1-based line of a value in it, by JSON pointer, where a record extends over several lines. */
        readonly lineOf?: (pointer: string) => number;
        /** How its bytes were decoded; absent: as UTF-8, or they are no text. */
        readonly encoding?: TextEncoding;
      }
    | {
        readonly ok: false;
        readonly reason: string;
        /** It could be read and is no record: a number, a list. */
        readonly isOther?: true;
        /** It stands for so many objects without text, one after the other. */
        readonly bare?: number;
      }
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

/** Which records of a file are read. */
export interface RecordLimits {
  /** A longer record is not read. */
  readonly maxRecordBytes: number;
  /** Where the records of a JSON file are (`--records`), or `auto`. */
  readonly records: string;
  /** Whether a value holds code by itself, so that it is a record and not a container of records. */
  readonly isRecord: (value: object) => boolean;
}
