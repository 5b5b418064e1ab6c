import { hasEnd, type DataFile } from './data-format.js';
import { planParquet } from './parquet/write/plan-parquet.js';
import { withFile } from './parquet/random-access.js';
import { readParquetRows } from './parquet/read-parquet.js';
import { UnreadableParquet } from './parquet/unreadable-parquet.js';
import { recordFormat } from './record-format.js';
import type { RawRecord, RecordLimits } from './raw-record.js';

const isParquet = hasEnd('.parquet', '.parq', '.pq');

/** The first and the last four bytes of a file. */
const MAGIC = 'PAR1';

/** Apache Parquet: rows in columns, which need random access. */
export const parquetFormat = recordFormat({
  name: 'parquet',
  inFolder: isParquet,
  named: isParquet,
  recognises: (start) => start.toString('latin1', 0, MAGIC.length) === MAGIC,
  hasLabels: true,
  records: readParquet,
  plan: planParquet,
});

async function* readParquet({ onDisk }: DataFile, limits: RecordLimits): AsyncGenerator<RawRecord> {
  if (onDisk === null) {
    yield {
      ok: false,
      number: 1,
      line: 1,
      reason: 'Parquet cannot be read from standard input: give a file',
    };
    return;
  }
  try {
    for await (const row of withFile(onDisk, (file) => readParquetRows(file, limits))) {
      yield { ...row, line: row.number };
    }
  } catch (error) {
    if (!(error instanceof UnreadableParquet)) throw error;
    yield { ok: false, number: 1, line: 1, reason: error.message };
  }
}
