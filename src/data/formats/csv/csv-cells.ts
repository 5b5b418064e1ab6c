/** A cell of a record. */
export interface CsvCell {
  /** Where it is in the text of the record (UTF-16), with its quotes. */
  readonly start: number;
  readonly end: number;
  /** `mixed`: text follows the closing quote, which readers join to it. */
  readonly quoting: 'none' | 'quoted' | 'mixed';
  readonly value: string;
}

const QUOTE = '"';

/**
 * Splits the text of a record into its cells (RFC 4180). Where the RFC allows no text, cells are as Python's `csv` and
 * pandas read them: a quote inside an unquoted cell is a character, and text behind a closing quote belongs to the cell.
 * @param text     one record without its line end (`CsvSplitter`)
 * @param maxCells the splitting stops behind one cell more than this
 */
export function csvCells(text: string, delimiter: string, maxCells: number): CsvCell[] {
  const cells: CsvCell[] = [];
  for (let at = 0; cells.length <= maxCells;) {
    const cell = text[at] === QUOTE ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    cells.push(cell);
    if (cell.end >= text.length) break;
    at = cell.end + delimiter.length;
  }
  return cells;
}

function plainCell(text: string, start: number, delimiter: string): CsvCell {
  const end = delimiterFrom(text, start, delimiter);
  return { start, end, quoting: 'none', value: text.slice(start, end) };
}

function quotedCell(text: string, start: number, delimiter: string): CsvCell {
  const closing = closingQuote(text, start + 1);
  const inner = text.slice(start + 1, closing).replaceAll(QUOTE + QUOTE, QUOTE);
  const end = delimiterFrom(text, closing + 1, delimiter);
  const behind = text.slice(closing + 1, end);
  return { start, end, quoting: behind === '' ? 'quoted' : 'mixed', value: inner + behind };
}

/** The first quote that is not doubled; the end of the text where there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf(QUOTE, from); at !== -1; at = text.indexOf(QUOTE, at + 2)) {
    if (text[at + 1] !== QUOTE) return at;
  }
  return text.length;
}

function delimiterFrom(text: string, from: number, delimiter: string): number {
  const at = text.indexOf(delimiter, from);
  return at === -1 ? text.length : at;
}
