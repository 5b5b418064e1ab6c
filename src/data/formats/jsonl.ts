import type { ByteLineOptions } from '../read/byte-lines.js';
import { linePieces } from '../read/text-piece.js';
import { jsonRecord } from './json/json-record.js';
import type { RawRecord, RecordLimits } from './raw-record.js';

/** Limits of `readJsonl`. */
export interface JsonlLimits extends Pick<RecordLimits, 'maxRecordBytes'> {
  readonly onHeld?: ByteLineOptions['onHeld'];
}

/**
 * One record per line of JSON that is not blank, numbered by line from 1. Memory is bounded by `maxRecordBytes`, not by
 * the file.
 */
export async function* readJsonl(
  chunks: AsyncIterable<Uint8Array>,
  { maxRecordBytes: maxBytes, onHeld }: JsonlLimits,
): AsyncGenerator<RawRecord> {
  for await (const piece of linePieces(chunks, onHeld === undefined ? { maxBytes } : { maxBytes, onHeld })) {
    const record = jsonRecord(piece);
    if (record !== null) yield record;
  }
}
