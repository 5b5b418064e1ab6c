import { csvCells, type CsvCell } from './csv-cells.js';

/** Rows that show what the cells of a column are. */
const MOST_LEARNED = 1000;
/** Without a column of short values, this fraction of the lines of a cell must be rows, and so many. */
const MOSTLY = 0.75;
const LEAST_LINES = 3;

const NUMBER = /^-?\d{1,20}(?:\.\d{1,20})?$/;
const SHORT = /^[\w.+-]{1,32}$/;

/** What all cells of a column are that were seen. */
type Shape = 'number' | 'short' | 'any' | null;

/**
 * Finds rows inside of quoted cells. For some readers a quote is a character like others (the text format of IANA for
 * tabs, `split('\t')`, `QUOTE_NONE`): for them each line of a quoted cell is a row. Where such a line looks like a row of
 * this table, nobody knows which records a model learns from.
 */
export class SwallowedRows {
  readonly #shapes: Shape[];
  #learned = 0;

  constructor(
    private readonly delimiter: string,
    columns: number,
  ) {
    this.#shapes = Array.from({ length: columns }, () => null);
  }

  /** Learns from a row, and says whether one of its quoted cells holds rows. */
  isIn(text: string): boolean {
    const isLong = /[\r\n]/.test(text);
    if (this.#shapes.length < 2 || (!isLong && this.#learned >= MOST_LEARNED)) return false;
    const cells = csvCells(text, this.delimiter, this.#shapes.length);
    if (cells.length === this.#shapes.length) this.#learn(cells);
    return isLong && cells.some(({ value }) => this.#holdsRows(value));
  }

  /** Whether lines of a cell look like rows. The first one is the end of a row. */
  #holdsRows(cell: string): boolean {
    const lines = cell.split(/\r\n|[\r\n]/).slice(1);
    const full = lines.filter((line) => line.trim() !== '');
    const rows = full.filter((line) => this.#isRow(line)).length;
    if (this.#shapes.some((shape) => shape === 'number' || shape === 'short')) return rows > 0;
    return rows >= LEAST_LINES && rows >= MOSTLY * full.length;
  }

  #learn(cells: readonly CsvCell[]): void {
    if (this.#learned >= MOST_LEARNED) return;
    this.#learned += 1;
    for (const [column, { value, quoting }] of cells.entries()) {
      if (value !== '' || quoting !== 'none')
        this.#shapes[column] = widened(this.#shapes[column] ?? null, value);
    }
  }

  #isRow(line: string): boolean {
    const cells = line.split(this.delimiter, this.#shapes.length + 1);
    return cells.length === this.#shapes.length && cells.every((cell, column) => this.#fits(cell, column));
  }

  #fits(cell: string, column: number): boolean {
    const shape = this.#shapes[column];
    if (shape === 'number') return NUMBER.test(cell);
    return shape !== 'short' || SHORT.test(cell);
  }
}

function widened(shape: Shape, value: string): Shape {
  if (NUMBER.test(value) && (shape === null || shape === 'number')) return 'number';
  return SHORT.test(value) && shape !== 'any' ? 'short' : 'any';
}
