import { hasEnd, type DataFile } from './data-format.js';
import { recordFormat } from './record-format.js';
import type { RawRecord, RecordLimits } from './raw-record.js';

const isParquet = hasEnd('.parquet', '.parq', '.pq');

/** The first and the last four bytes of a file. */
const MAGIC = 'PAR1';

/** Apache Parquet: rows in columns, which need random access. Its code and codecs are loaded with the first such file. */
export const parquetFormat = recordFormat({
  name: 'parquet',
  inFolder: isParquet,
  named: isParquet,
  recognises: (start) => start.toString('latin1', 0, MAGIC.length) === MAGIC,
  hasLabels: true,
  records: readParquet,
  plan: async (file, changes) => {
    const { planParquet } = await import('./parquet/write/plan-parquet.js');
    return planParquet(file, changes);
  },
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
  const { withFile, readParquetRows, UnreadableParquet } = await loadReader();
  try {
    for await (const row of withFile(onDisk, (file) => readParquetRows(file, limits))) {
      yield { ...row, line: row.number };
    }
  } catch (error) {
    if (!(error instanceof UnreadableParquet)) throw error;
    yield { ok: false, number: 1, line: 1, reason: error.message };
  }
}

async function loadReader() {
  const { withFile } = await import('./parquet/random-access.js');
  const { readParquetRows } = await import('./parquet/read-parquet.js');
  const { UnreadableParquet } = await import('./parquet/unreadable-parquet.js');
  return { withFile, readParquetRows, UnreadableParquet };
}
