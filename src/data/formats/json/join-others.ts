import type { RawRecord } from '../raw-record.js';

type Other = RawRecord & { readonly ok: false; readonly isOther: true };

/**
 * Records in which neighbours that are none count as one: an array of a million numbers gives one reason, not a million. So do
 * objects without text that follow many others.
 */
export async function* joinOthers(records: AsyncIterable<RawRecord>): AsyncGenerator<RawRecord> {
  let held: Other | null = null;
  let count = 0;
  for await (const record of records) {
    const other = isOther(record) ? record : null;
    const times = other?.bare ?? 1;
    if (held !== null && other !== null && isBare(held) === isBare(other)) {
      count += times;
      continue;
    }
    if (held !== null) yield joined(held, count);
    held = other;
    count = times;
    if (other === null) yield record;
  }
  if (held !== null) yield joined(held, count);
}

function isOther(record: RawRecord): record is Other {
  return !record.ok && record.isOther === true;
}

function isBare({ bare }: Other): boolean {
  return bare !== undefined;
}

function joined(first: Other, count: number): Other {
  if (count === 1) return first;
  if (isBare(first)) return { ...first, reason: `${String(count)} objects without text after many others` };
  return { ...first, reason: `${String(count)} values that are not JSON objects` };
}
