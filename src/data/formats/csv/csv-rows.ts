import { decodeText } from '../../read/decode-text.js';
import { peek } from '../../read/peek.js';
import type { PieceText, TextPiece } from '../../read/text-piece.js';
import { csvCells, type CsvCell } from './csv-cells.js';
import { columnNames, delimiterOf, MAX_COLUMNS, type Delimiter } from './csv-dialect.js';
import { CsvSplitter, type CsvPiece } from './csv-splitter.js';
import { SwallowedRows } from './swallowed-rows.js';

/** What is the same for all rows of a file. */
export interface CsvTable {
  readonly delimiter: Delimiter;
  readonly columns: readonly string[];
}

/** A row of data; rows are numbered from 1, the row of names not counted. */
export interface CsvRow extends TextPiece {
  readonly table: CsvTable;
}

/** Bytes at the start of a file that show its delimiter. */
const SAMPLE_BYTES = 65_536;
/**
 * A quoted cell of more bytes was never closed, so that one quote cannot hide the rest of a file. A larger limit for
 * records raises it.
 */
const MAX_QUOTED_BYTES = 16 * 1024 ** 2;
const BOM_UTF8 = Buffer.from([0xef, 0xbb, 0xbf]);

/** The rows of a table, also those that cannot be read. Holds one row. */
export async function* csvRows(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<CsvRow> {
  const { start, chunks: all } = await peek(chunks, SAMPLE_BYTES);
  const delimiter = delimiterOf(path, start);
  const marked = start.subarray(0, BOM_UTF8.length).equals(BOM_UTF8) ? BOM_UTF8.length : 0;
  let table: CsvTable | null = null;
  let swallowed = new SwallowedRows(delimiter, 0);
  let number = 1;
  for await (const piece of pieces(all, delimiter, marked, maxBytes)) {
    const text = () => textOf(piece, maxBytes);
    if (table === null) {
      const header = headerOf(text(), delimiter);
      table = { delimiter, columns: header.columns };
      swallowed = new SwallowedRows(delimiter, header.columns.length);
      if (header.isNames) continue;
    }
    const { line, start: at, length } = piece;
    const whole = { start: at, end: at + length + piece.endLength };
    const isAmbiguous = piece.bytes !== null && swallowed.isIn(piece.bytes.toString('latin1'));
    yield { number, line, start: at, length, whole, text: isAmbiguous ? ambiguous : text, table };
    number += 1;
  }
}

/** Why a row is not read that holds rows for other readers. */
const AMBIGUOUS: PieceText = {
  ok: false,
  reason:
    'a quoted cell holds lines that are rows where quotes mean nothing, and readers differ: remove the quotes, or write the table as JSON Lines',
};
const ambiguous = () => AMBIGUOUS;

async function* pieces(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: Delimiter,
  skipped: number,
  maxBytes: number,
): AsyncGenerator<CsvPiece> {
  const maxQuotedBytes = Math.max(maxBytes, MAX_QUOTED_BYTES);
  const splitter = new CsvSplitter(delimiter.charCodeAt(0), { maxBytes, maxQuotedBytes }, skipped);
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.finish();
}

/** The text of a row, or why it has none. */
function textOf({ bytes, length, start, unclosed }: CsvPiece, maxBytes: number): PieceText {
  if (unclosed) return { ok: false, reason: `a quote is opened and not closed in ${String(length)} bytes` };
  if (bytes === null) {
    return { ok: false, reason: `row of ${String(length)} bytes, more than ${String(maxBytes)}` };
  }
  const decoded = decodeText(bytes);
  return decoded.ok
    ? decoded
    : { ok: false, reason: `not UTF-8 at byte ${String(start + decoded.invalidAt)}` };
}

/** The columns by the first row. A first row that holds no names is data: its columns are numbered, as pandas does. */
function headerOf(text: PieceText, delimiter: Delimiter): { columns: readonly string[]; isNames: boolean } {
  if (!text.ok) return { columns: [], isNames: false };
  const cells = csvCells(text.text, delimiter, MAX_COLUMNS);
  const columns = columnNames(cells);
  return { columns: columns ?? cells.map((_, i) => String(i)), isNames: columns !== null };
}

/** The cells of a row, or why they cannot be used. */
export function cellsOf(
  text: string,
  { delimiter, columns }: CsvTable,
):
  | { readonly ok: true; readonly cells: readonly CsvCell[] }
  | { readonly ok: false; readonly reason: string } {
  if (columns.length === 0)
    return { ok: false, reason: 'the first row, with the names of the columns, cannot be read' };
  if (columns.length > MAX_COLUMNS) return { ok: false, reason: `more than ${String(MAX_COLUMNS)} columns` };
  const cells = csvCells(text, delimiter, columns.length);
  if (cells.length === columns.length) return { ok: true, cells };
  const count = cells.length > columns.length ? 'more cells' : `${String(cells.length)} cells, fewer`;
  return { ok: false, reason: `${count} than the ${String(columns.length)} columns` };
}
