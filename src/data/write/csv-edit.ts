import { applyEdits, type Edit } from '../../code/edits/edit.js';
import { CodePurifyError } from '../../errors.js';
import type { Span } from '../../text/span.js';
import { csvCells, type CsvCell } from '../formats/csv/csv-cells.js';
import type { Delimiter } from '../formats/csv/csv-dialect.js';
import { minimalEdits } from './minimal-edits.js';

const QUOTE = '"';

/**
 * Edits of a row that turn a cell into `value`. Nothing outside the changed characters changes; an unquoted cell gets
 * quotes only when the new value needs them.
 * @param text  the row without its line end
 * @param cell  one of its cells, with whole quotes or none
 * @throws CodePurifyError `internal` if the edited row does not have the intended value
 */
export function editCsvCell(text: string, cell: CsvCell, value: string, delimiter: Delimiter): Edit[] {
  const edits =
    cell.quoting === 'quoted' ? quotedEdits(cell, value) : plainEdits(text, cell, value, delimiter);
  const cells = csvCells(applyEdits(text, edits), delimiter, Infinity);
  if (cells.find(({ start }) => start === cell.start)?.value !== value) {
    throw new CodePurifyError(
      'internal',
      'An edited row does not have the intended code.',
      'Nothing was written. Please report this with the row.',
    );
  }
  return edits;
}

function quotedEdits(cell: CsvCell, value: string): Edit[] {
  return minimalEdits(cell.value, value).map(({ span, text }) => ({
    span: rawSpan(cell, span),
    text: text.replaceAll(QUOTE, QUOTE + QUOTE),
  }));
}

/** Where a part of a quoted cell's value is in the row: its quotes are doubled there. */
function rawSpan({ start, value }: CsvCell, span: Span): Span {
  const quotesBefore = (at: number) => value.slice(0, at).split(QUOTE).length - 1;
  const raw = (at: number) => start + QUOTE.length + at + quotesBefore(at);
  return { start: raw(span.start), end: raw(span.end) };
}

function plainEdits(text: string, cell: CsvCell, value: string, delimiter: Delimiter): Edit[] {
  const span = { start: cell.start, end: cell.end };
  // an empty line would be no row
  const needsQuotes =
    /["\r\n]/.test(value) || value.includes(delimiter) || (value === '' && text === cell.value);
  if (needsQuotes) return [{ span, text: `"${value.replaceAll(QUOTE, QUOTE + QUOTE)}"` }];
  return minimalEdits(cell.value, value).map((edit) => ({
    span: { start: cell.start + edit.span.start, end: cell.start + edit.span.end },
    text: edit.text,
  }));
}
