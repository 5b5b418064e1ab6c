import type { CsvCell } from './csv-cells.js';
import { cellsOf, type CsvRow } from './csv-rows.js';
import type { RawRecord } from '../raw-record.js';

/**
 * The record in a row: its cells as strings, by the names of their columns. A cell without text and quotes, as pandas
 * writes what is missing, is `null`.
 */
export function csvRecord({ number, line, length: bytes, text, table }: CsvRow): RawRecord {
  const place = { number, line, bytes };
  const decoded = text();
  if (!decoded.ok) return { ...place, ...decoded };
  const row = cellsOf(decoded.text, table);
  if (!row.ok) return { ...place, ...row };
  // `fromEntries` defines keys, so that a column named `__proto__` is one like the others
  const value = Object.fromEntries(table.columns.map((name, i) => [name, valueOf(row.cells[i])]));
  return { ...place, ok: true, value, encoding: decoded.encoding };
}

function valueOf(cell: CsvCell | undefined): string | null {
  return cell === undefined || (cell.value === '' && cell.quoting === 'none') ? null : cell.value;
}
