import { csvCells, type CsvCell } from './csv-cells.js';
import { CsvSplitter, type CsvPiece } from './csv-splitter.js';

/** Delimiters that files have, and what their names end with. */
const DELIMITERS = [
  { delimiter: ',', extension: '.csv' },
  { delimiter: '\t', extension: '.tsv' },
  { delimiter: ';', extension: null },
  { delimiter: '|', extension: null },
] as const;

/** The character between the cells of a table. */
export type Delimiter = (typeof DELIMITERS)[number]['delimiter'];

/** A table has fewer columns: with more, the names alone would be more than the record. */
export const MAX_COLUMNS = 10_000;
/** Longer names of columns are not names, but data. */
const MAX_NAME_LENGTH = 200;

/**
 * The delimiter of a table by its first bytes: the one by which the most records have as many cells as the first one.
 * @param path its ending decides where several fit
 */
export function delimiterOf(path: string, start: Buffer): Delimiter {
  const scored = DELIMITERS.map(({ delimiter, extension }) => {
    const isNamed = extension !== null && path.toLowerCase().endsWith(extension);
    return { delimiter, score: evenness(sampleRows(start, delimiter)) + (isNamed ? NAME_BONUS : 0) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** Decides between delimiters that fit equally well; a single column scores 0, so that it also decides there. */
const NAME_BONUS = 1e-6;

/** The share of rows that have as many cells as the first one, at least two; a cell with text behind its quote spoils its row. */
function evenness(rows: readonly (readonly CsvCell[])[]): number {
  const columns = rows[0]?.length ?? 0;
  const even = rows.filter(
    (row) => row.length === columns && row.every(({ quoting }) => quoting !== 'mixed'),
  ).length;
  return columns < 2 ? 0 : even / rows.length;
}

/** Rows that a table must show before it is recognised by content alone. */
const MIN_ROWS = 3;
const NAME = /^[\p{L}_][\p{L}\p{N}_ .:()/-]{0,60}$/u;

/** Whether the first bytes of a file are a table: names of columns, and rows that all have as many cells. */
export function looksLikeCsv(start: Buffer): boolean {
  const rows = sampleRows(start, delimiterOf('', start));
  const names = (rows[0] ?? []).map(({ value }) => value);
  const areNames = names.every((name, i) => NAME.test(name) || (name === '' && i === 0));
  return rows.length >= MIN_ROWS && areNames && new Set(names).size === names.length && evenness(rows) === 1;
}

/** The complete records in the first bytes of a file. Their structure is ASCII, whatever the encoding is. */
function sampleRows(start: Buffer, delimiter: Delimiter): CsvCell[][] {
  const limits = { maxBytes: start.length, maxQuotedBytes: start.length };
  const splitter = new CsvSplitter(delimiter.charCodeAt(0), limits);
  const whole = [...splitter.push(withoutMark(start))];
  const pieces: CsvPiece[] = whole.length > 0 ? whole : [...splitter.finish()];
  return pieces.map(({ bytes }) => csvCells(bytes?.toString('latin1') ?? '', delimiter, MAX_COLUMNS));
}

const BOM_UTF8 = Buffer.from([0xef, 0xbb, 0xbf]);

function withoutMark(start: Buffer): Buffer {
  return start.subarray(0, BOM_UTF8.length).equals(BOM_UTF8) ? start.subarray(BOM_UTF8.length) : start;
}

/**
 * The names of the columns, as pandas makes them from the first row: `Unnamed: 0` for an empty one, `a.1` for the second
 * `a`.
 * @returns `null` when the first row holds data: a cell of several lines, or a long one
 */
export function columnNames(row: readonly CsvCell[]): string[] | null {
  if (row.some(({ value }) => value.length > MAX_NAME_LENGTH || /[\r\n]/.test(value))) return null;
  const taken = new Set(row.map(({ value }) => value));
  const numbers = new Map<string, number>();
  return row.map(({ value }, i) => {
    const plain = value === '' ? `Unnamed: ${i}` : value;
    let name = plain;
    // names of the file are not given to other columns
    for (
      let number = numbers.get(plain);
      number !== undefined;
      number = taken.has(name) ? number + 1 : undefined
    ) {
      name = `${plain}.${number}`;
      numbers.set(plain, number + 1);
    }
    numbers.set(plain, numbers.get(plain) ?? 1);
    return name;
  });
}
