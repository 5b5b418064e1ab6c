import { ChunkReader } from './chunk-reader.js';
import type { RowGroup } from './footer.js';
import type { DataPage } from './page.js';
import type { RandomAccess } from './random-access.js';
import type { ReadBudget } from './read-budget.js';
import type { SchemaNode } from './schema.js';
import { UnreadableParquet } from './unreadable-parquet.js';

/** The values of one column in one row: at least one entry, also for a null or an empty list. */
export interface ColumnEntries {
  readonly repeats: number[];
  readonly definitions: number[];
  /** `null` where the definition level says that there is no value. */
  readonly values: (Buffer | null)[];
}

/** Reads one column of a row group, row by row. */
export class ColumnCursor {
  readonly #reader: ChunkReader;
  readonly #column: SchemaNode;
  #page: DataPage | null = null;
  #left = 0;
  /** The level of the next entry, where it was read to see that a row has ended. */
  #ahead: number | null = null;

  constructor(file: RandomAccess, chunk: RowGroup['chunks'][number], budget: ReadBudget) {
    this.#reader = new ChunkReader(file, chunk, budget);
    this.#column = chunk.column;
  }

  /**
   * The entries of the next row.
   * @param most entries to keep; the row is read to its end, and has one more when it has more
   * @throws UnreadableParquet, also when there is no further row
   */
  async row(most: number): Promise<ColumnEntries> {
    const entries: ColumnEntries = { repeats: [], definitions: [], values: [] };
    for (;;) {
      while (this.#left === 0) {
        if (!(await this.#openNext())) {
          if (entries.repeats.length > 0) return entries;
          throw new UnreadableParquet('fewer rows than its row group');
        }
      }
      if (this.#read(entries, most)) return entries;
    }
  }

  /** Whether all values were read. */
  async isAtEnd(): Promise<boolean> {
    while (this.#left === 0) if (!(await this.#openNext())) return true;
    return false;
  }

  async #openNext(): Promise<boolean> {
    this.#page = await this.#reader.next();
    this.#left = this.#page?.header.values ?? 0;
    return this.#page !== null;
  }

  /** Reads entries of this page; whether the row has ended. */
  #read(entries: ColumnEntries, most: number): boolean {
    const page = this.#page;
    while (page !== null && this.#left > 0) {
      const repeat = this.#ahead ?? page.nextRepeat();
      this.#ahead = null;
      if (repeat === 0 && entries.repeats.length > 0) {
        this.#ahead = repeat;
        return true;
      }
      if (repeat > 0 && entries.repeats.length === 0)
        throw new UnreadableParquet('a row that begins within a list');
      this.#left -= 1;
      const definition = page.nextDefinition();
      const value = definition === this.#column.definition ? page.nextValue() : null;
      if (entries.repeats.length <= most) {
        entries.repeats.push(repeat);
        entries.definitions.push(definition);
        entries.values.push(value);
      }
      if (this.#column.repeat === 0) return true;
    }
    return false;
  }
}
