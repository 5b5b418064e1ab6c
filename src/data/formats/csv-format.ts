import type { DataFile } from './data-format.js';
import { hasEnd } from './data-format.js';
import { planCsv } from '../write/plans/plan-csv.js';
import { looksLikeCsv } from './csv/csv-dialect.js';
import { csvRecord } from './csv/csv-record.js';
import { csvRows } from './csv/csv-rows.js';
import type { RawRecord, RecordLimits } from './raw-record.js';
import { recordFormat } from './record-format.js';

const isCsv = hasEnd('.csv', '.tsv');

/** Tables as RFC 4180 has them and pandas writes them, with commas, tabs, semicolons or bars between the cells. */
export const csvFormat = recordFormat({
  name: 'csv',
  inFolder: isCsv,
  named: isCsv,
  recognises: looksLikeCsv,
  refuses: (start) => (start.length === 0 ? 'empty file' : null),
  hasLabels: true,
  records: readCsv,
  plan: planCsv,
});

/** One record per row, numbered from 1 without the row of names. */
async function* readCsv(
  { path, chunks }: DataFile,
  { maxRecordBytes }: RecordLimits,
): AsyncGenerator<RawRecord> {
  for await (const row of csvRows(path, chunks(), maxRecordBytes)) yield csvRecord(row);
}
