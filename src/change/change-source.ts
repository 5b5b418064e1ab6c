import { identityOf } from '../data/identity.js';
import type { Row } from '../data/row.js';
import type { SkippedRow } from '../data/unit.js';
import type { Change, Side } from './change.js';
import type { DataSource } from './data-source.js';

/**
 * The records of a change: the records of the head whose content is not in the base. Data that cannot be read comes
 * first, as skipped rows: it counts as new, because it cannot be compared.
 * @param onUnreadable called once with the number of rows of the base that could not be read
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

/** A head that is compared with a base, record by record. It stores 16 bytes for each record of the base. */
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

  /** Reads the base for the comparison, when nothing else reads it. */
  async #readBase(): Promise<ReadonlySet<string>> {
    const rows = this.#collect();
    while ((await rows.next()).done !== true);
    return this.#known ?? new Set();
  }

  /** Rows of the base. When all were read, their identities are stored. */
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

/** The identity of a row's content, `null` if it is unknown. A pointer of Git LFS has the identity of its content. */
function identityIn(row: Row): string | null {
  if (row.kind === 'notData') return null;
  if (row.kind !== 'skipped') return identityOf(row.kind === 'unit' ? row.unit : row.pair);
  return row.skipped.pointer?.oid ?? null;
}
