import type { RawRecord } from '../formats/raw-record.js';
import { SAMPLE_BYTES, SAMPLE_RECORDS } from './layout.js';

/** The first records of a file, and all of its records. */
export interface SampledRecords {
  /** Values of the first records that could be read. */
  readonly sample: readonly object[];
  /** Every record of the file, from the first. */
  readonly records: AsyncGenerator<RawRecord>;
}

/**
 * Reads the first records of a stream, so that a layout can be recognised before any of them becomes a unit. An error while
 * they are read is thrown by `records`, after the records before it.
 */
export async function sampleRecords(records: AsyncIterable<RawRecord>): Promise<SampledRecords> {
  const iterator = records[Symbol.asyncIterator]();
  const first: RawRecord[] = [];
  let failure: { readonly error: unknown } | null = null;
  let bytes = 0;
  try {
    while (first.length < SAMPLE_RECORDS && bytes < SAMPLE_BYTES) {
      const next = await iterator.next();
      if (next.done === true) break;
      const record: RawRecord = next.value;
      first.push(record);
      if (record.ok) bytes += record.bytes ?? JSON.stringify(record.value).length;
    }
  } catch (error) {
    failure = { error };
  }
  const sample = first.flatMap((record) => (record.ok ? [record.value] : []));
  return { sample, records: fromFirst(first, iterator, failure) };
}

async function* fromFirst(
  first: readonly RawRecord[],
  rest: AsyncIterator<RawRecord>,
  failure: { readonly error: unknown } | null,
): AsyncGenerator<RawRecord> {
  try {
    yield* first;
    if (failure !== null) throw failure.error;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.(); // closes the file when the reader stops early
  }
}
