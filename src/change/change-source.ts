import { identityOf } from '../data/identity.js';
import type { Row } from '../data/row.js';
import type { SkippedRow } from '../data/unit.js';
import type { Change, Side } from './change.js';
import type { DataSource } from './data-source.js';

/**
 * The records of a change: those of the head whose content the base does not hold. Data that cannot be read comes first,
 * as rows like any other: it counts as new, since nobody knows whether it is.
 * @param onUnreadable called with the number of rows of the base that could not be read, once all were read
 */
export function changeSource(
  { base, head, unread }: Pick<Change, 'base' | 'head' | 'unread'>,
  onUnreadable: (rows: number) => void,
): DataSource {
  const rows = () => withUnread(unread, head);
  return base === null
    ? { head: rows, base: null, unchanged: () => null }
    : new ComparedSource(base, rows, onUnreadable);
}

async function* withUnread(unread: readonly SkippedRow[], head: Side): AsyncGenerator<Row> {
  for (const skipped of unread) yield { kind: 'skipped', skipped };
  yield* head.rows();
}

/** A head that is compared with a base, record by record. 16 bytes a record of the base are kept. */
class ComparedSource implements DataSource {
  #known: Set<string> | null = null;
  #unchanged = 0;

  constructor(
    private readonly side: Side,
    private readonly rows: () => AsyncIterable<Row>,
    private readonly onUnreadable: (rows: number) => void,
  ) {}

  readonly base = (): AsyncIterable<Row> => this.#collect();

  async *head(): AsyncGenerator<Row> {
    const known = this.#known ?? (await this.#readBase());
    this.#unchanged = 0;
    for await (const row of this.rows()) {
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
    for await (const row of this.side.rows()) {
      if (row.kind === 'skipped') unreadable += 1;
      const identity = identityIn(row);
      if (identity !== null) known.add(identity);
      yield row;
    }
    if (unreadable > 0 && this.#known === null) this.onUnreadable(unreadable);
    this.#known = known;
  }
}

/** The identity of a row's content; a pointer has that of the content that it names. `null`: it is not known. */
function identityIn(row: Row): string | null {
  if (row.kind !== 'skipped') return identityOf(row.kind === 'unit' ? row.unit : row.pair);
  return row.skipped.pointer?.oid ?? null;
}
