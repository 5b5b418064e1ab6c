import type { ByteLineOptions } from '../read/byte-lines.js';
import { linePieces } from '../read/text-piece.js';
import { jsonRecord } from './json/json-record.js';
import { RecordSize, TINY_RECORDS } from './json/record-size.js';
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
  const size = new RecordSize();
  for await (const piece of linePieces(chunks, onHeld === undefined ? { maxBytes } : { maxBytes, onHeld })) {
    const record = jsonRecord(piece);
    if (record === null) continue;
    yield record;
    size.add(record.bytes ?? 0);
    if (!size.isTooSmall) continue;
    yield { ok: false, number: record.number + 1, line: record.line + 1, reason: TINY_RECORDS };
    return;
  }
}
