import type { RawRecord } from '../formats/raw-record.js';
import { SAMPLE_BYTES, SAMPLE_RECORDS } from './layout.js';

/** The first records of a file, and all of its records. */
export interface SampledRecords {
  /** Values of the first records that could be read. */
  readonly sample: readonly object[];
  /** Every record of the file, from the first. */
  readonly records: AsyncGenerator<RawRecord>;
}

/** Reads the first records of a stream, so that a layout can be recognised before any of them becomes a unit. */
export async function sampleRecords(records: AsyncIterable<RawRecord>): Promise<SampledRecords> {
  const iterator = records[Symbol.asyncIterator]();
  const first: RawRecord[] = [];
  let bytes = 0;
  while (first.length < SAMPLE_RECORDS && bytes < SAMPLE_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    const record: RawRecord = next.value;
    first.push(record);
    if (record.ok) bytes += record.bytes ?? JSON.stringify(record.value).length;
  }
  const sample = first.flatMap((record) => (record.ok ? [record.value] : []));
  return { sample, records: fromFirst(first, iterator) };
}

async function* fromFirst(
  first: readonly RawRecord[],
  rest: AsyncIterator<RawRecord>,
): AsyncGenerator<RawRecord> {
  try {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.(); // closes the file when the reader stops early
  }
}
