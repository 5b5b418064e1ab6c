import { assemble, wholeRow } from './assemble.js';
import { readFooter, type ParquetFooter, type RowGroup } from './footer.js';
import { jsonValue } from './json-value.js';
import { MAX_RECORD_VALUES } from './parquet-limits.js';
import type { RandomAccess } from './random-access.js';
import { ReadBudget } from './read-budget.js';
import { ColumnCursor, type ColumnEntries } from './row-cursor.js';
import { UnreadableParquet } from './unreadable-parquet.js';

/** One row of a file, or why it cannot be read. Rows are numbered from 1. */
export type ParquetRow =
  | { readonly ok: true; readonly number: number; readonly value: object }
  | { readonly ok: false; readonly number: number; readonly reason: string };

/** Limits of a row. */
export interface RowLimits {
  /** Bytes of all values that are text or numbers. */
  readonly maxRecordBytes: number;
}

/**
 * Reads the rows of a Parquet file. One page of each column is in memory. Where a row group is damaged, the rest of it is
 * one row with the reason, and reading goes on with the next one.
 * @throws UnreadableParquet when its footer cannot be read
 */
export async function* readParquetRows(file: RandomAccess, limits: RowLimits): AsyncGenerator<ParquetRow> {
  const footer = await readFooter(file);
  const budget = new ReadBudget(file.byteLength);
  let first = 1;
  for (const [index, group] of footer.groups.entries()) {
    budget.releaseAll();
    let read = 0;
    try {
      for await (const row of rowsOf(file, footer, group, budget)) {
        read += 1;
        yield rowValue(footer, row, first + read - 1, limits);
      }
    } catch (error) {
      if (!(error instanceof UnreadableParquet)) throw error;
      yield unreadRest(group, index, { first, read, reason: error.message });
    }
    first += group.rows;
  }
}

/** The rows of a row group, each as the entries of all columns. */
export async function* rowsOf(
  file: RandomAccess,
  { columns }: ParquetFooter,
  group: RowGroup,
  budget: ReadBudget,
): AsyncGenerator<readonly ColumnEntries[]> {
  const cursors = group.chunks.map((chunk) => new ColumnCursor(file, chunk, budget));
  const within = async <T>(index: number, act: Promise<T>): Promise<T> => {
    try {
      return await act;
    } catch (error) {
      if (!(error instanceof UnreadableParquet)) throw error;
      const name = JSON.stringify(columns[index]?.path.join('.'));
      throw new UnreadableParquet(`column ${name}: ${error.message}`, { cause: error });
    }
  };
  for (let count = 0; count < group.rows; count += 1) {
    const row: ColumnEntries[] = [];
    let most = MAX_RECORD_VALUES;
    for (const [index, cursor] of cursors.entries()) {
      const entries = await within(index, cursor.row(most));
      budget.give(entries.values.reduce((sum, value) => sum + (value?.length ?? 0), 0));
      most = Math.max(0, most - entries.values.length);
      row.push(entries);
    }
    yield row;
  }
  for (const [index, cursor] of cursors.entries()) {
    if (await within(index, cursor.isAtEnd())) continue;
    throw new UnreadableParquet(
      `column ${JSON.stringify(columns[index]?.path.join('.'))}: more rows than its row group`,
    );
  }
}

function rowValue(
  { schema }: ParquetFooter,
  row: readonly ColumnEntries[],
  number: number,
  { maxRecordBytes }: RowLimits,
): ParquetRow {
  if (row.reduce((sum, { values }) => sum + values.length, 0) > MAX_RECORD_VALUES) {
    return { ok: false, number, reason: `record of more than ${String(MAX_RECORD_VALUES)} values` };
  }
  let bytes = 0;
  try {
    const value = assemble(wholeRow(schema, row), row, (column, content) => {
      const json = jsonValue(column, content);
      if (typeof json !== 'object') bytes += content.length;
      if (bytes > maxRecordBytes)
        throw new UnreadableParquet(`record of more than ${String(maxRecordBytes)} bytes`);
      return json;
    });
    return { ok: true, number, value: value as object };
  } catch (error) {
    if (!(error instanceof UnreadableParquet)) throw error;
    return { ok: false, number, reason: error.message };
  }
}

function unreadRest(
  group: RowGroup,
  index: number,
  { first, read, reason }: { first: number; read: number; reason: string },
): ParquetRow {
  const rows = `rows ${String(first + read)} to ${String(first + group.rows - 1)} of row group ${String(index + 1)}`;
  return { ok: false, number: first + read, reason: `${reason}; ${rows} are unread` };
}
