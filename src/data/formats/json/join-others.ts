import type { RawRecord } from '../raw-record.js';

type Other = RawRecord & { readonly ok: false; readonly isOther: true };

/** Records in which neighbours that are none count as one: an array of a million numbers gives one reason, not a million. */
export async function* joinOthers(records: AsyncIterable<RawRecord>): AsyncGenerator<RawRecord> {
  let held: Other | null = null;
  let count = 0;
  for await (const record of records) {
    if (isOther(record)) {
      held ??= record;
      count += 1;
      continue;
    }
    if (held !== null) yield joined(held, count);
    held = null;
    count = 0;
    yield record;
  }
  if (held !== null) yield joined(held, count);
}

function isOther(record: RawRecord): record is Other {
  return !record.ok && record.isOther === true;
}

function joined(first: Other, count: number): Other {
  return count === 1 ? first : { ...first, reason: `${String(count)} values that are not JSON objects` };
}
