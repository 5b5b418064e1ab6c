import { identityOf } from '../data/identity.js';
import type { Row } from '../data/row.js';
import type { Change } from './open-change.js';
import type { SideData } from './change-side.js';
import type { DataSource } from './data-source.js';

/** Reads the data of one side of a change. */
export type ReadSide = (side: SideData) => AsyncIterable<Row>;

/**
 * The records of a change: those of the head whose content the base does not hold, wherever it stands there
 * and how often. Of the base 16 bytes a record are kept.
 */
export class ChangeSource implements DataSource {
  #known: Set<string> | null = null;
  #unchanged = 0;

  /**
   * @param onUnreadable told how many rows of the base could not be read, once all were
   */
  constructor(
    private readonly change: Pick<Change, 'base' | 'head'>,
    private readonly read: ReadSide,
    private readonly onUnreadable: (rows: number) => void,
  ) {}

  readonly base = (): AsyncIterable<Row> => this.#collect();

  async *head(): AsyncGenerator<Row> {
    const known = this.#known ?? (await this.#readBase());
    this.#unchanged = 0;
    for (const skipped of this.change.head.left) yield { kind: 'skipped', skipped };
    for await (const row of this.read(this.change.head)) {
      const identity = identityIn(row);
      if (identity === null || !known.has(identity)) yield row;
      else if (row.kind !== 'skipped') this.#unchanged += 1;
    }
  }

  unchanged(): number {
    return this.#unchanged;
  }

  /** Nobody learns from the base: it is read for what it holds. */
  async #readBase(): Promise<ReadonlySet<string>> {
    const rows = this.#collect();
    while ((await rows.next()).done !== true);
    return this.#known ?? new Set();
  }

  /** Rows of the base; known once all of them were read. */
  async *#collect(): AsyncGenerator<Row> {
    const known = new Set<string>();
    let unreadable = 0;
    for await (const row of this.read(this.change.base)) {
      if (row.kind === 'skipped') unreadable += 1;
      const identity = identityIn(row);
      if (identity !== null) known.add(identity);
      yield row;
    }
    if (unreadable > 0 && this.#known === null) this.onUnreadable(unreadable);
    this.#known = known;
  }
}

/** What a row holds; a pointer stands for the content that it names. `null`: nobody knows. */
function identityIn(row: Row): string | null {
  if (row.kind !== 'skipped') return identityOf(row.kind === 'unit' ? row.unit : row.pair);
  return row.skipped.pointer?.oid ?? null;
}
