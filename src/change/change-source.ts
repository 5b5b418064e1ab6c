import { identityOf } from '../data/identity.js';
import type { Row } from '../data/row.js';
import type { Change, Side, Unchanged } from './change.js';
import type { DataSource } from './data-source.js';

/** What of a change is read. */
type ChangedData = Pick<
  Change,
  'base' | 'head' | 'window' | 'unreached' | 'unread' | 'notData' | 'unchanged'
>;

/**
 * The records of a change: the records of the head whose content is not in the base. Data that cannot be read is a skipped
 * row. It counts as new, unless its file has not changed, and neither has a file that is read together with it.
 * @param onUnreadable called once with the number of rows of the base that could not be read, in files that have changed:
 *   in others, nothing counts as new
 */
export function changeSource(
  { base, head, window, unreached, unread, notData = [], unchanged }: ChangedData,
  onUnreadable: (rows: number) => void,
): DataSource {
  const rows = () => withOthers({ unread, notData }, head);
  return base === null
    ? { head: rows, base: null, window, unreached, broughtBy: null, unchanged: () => null }
    : new ComparedSource(base, rows, { window, unreached }, unchanged, onUnreadable);
}

async function* withOthers(
  { unread, notData = [] }: Pick<Change, 'unread' | 'notData'>,
  head: Side,
): AsyncGenerator<Row> {
  for (const skipped of unread) yield { kind: 'skipped', skipped };
  for (const row of notData) yield { kind: 'notData', notData: row };
  yield* head.rows();
}

/** A head that is compared with a base, record by record. It stores 16 bytes for each record of the base. */
class ComparedSource implements DataSource {
  #known: Set<string> | null = null;
  #unchanged = 0;

  constructor(
    private readonly side: Side,
    private readonly rows: () => AsyncIterable<Row>,
    private readonly before: Pick<ChangedData, 'window' | 'unreached'>,
    private readonly files: Unchanged,
    private readonly onUnreadable: (rows: number) => void,
  ) {}

  readonly base = (): AsyncIterable<Row> => this.#collect();

  get window(): DataSource['window'] {
    return this.before.window;
  }

  get unreached(): DataSource['unreached'] {
    return this.before.unreached;
  }

  get broughtBy(): DataSource['broughtBy'] {
    return this.side.broughtBy ?? null;
  }

  async *head(): AsyncGenerator<Row> {
    const known = this.#known ?? (await this.#readBase());
    this.#unchanged = 0;
    for await (const row of this.rows()) {
      if (await this.#isNew(row, known)) yield row;
      else if (row.kind === 'unit' || row.kind === 'pair') {
        this.#unchanged += 1;
        const { path } = row.kind === 'unit' ? row.unit : row.pair;
        if (!(await this.files.file(path))) yield { kind: 'unchanged', path };
      }
    }
  }

  async #isNew(row: Row, known: ReadonlySet<string>): Promise<boolean> {
    if (row.kind === 'notData') return !(await this.files.file(row.notData.path));
    if (row.kind === 'aside') return !(await this.files.file(row.aside.path));
    const identity = identityIn(row);
    if (row.kind !== 'skipped') return identity === null || !known.has(identity);
    const { path } = row.skipped;
    const isKnown = identity === null ? await this.files.file(path) : known.has(identity);
    return !isKnown || !(await this.files.companions(path));
  }

  /** Whether neither a file nor those that are read together with it have changed: nothing in them is new. */
  async #isSame(path: string): Promise<boolean> {
    return (await this.files.file(path)) && (await this.files.companions(path));
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
      if (row.kind === 'skipped' && !(await this.#isSame(row.skipped.path))) unreadable += 1;
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
  if (row.kind === 'unit') return identityOf(row.unit);
  if (row.kind === 'pair') return identityOf(row.pair);
  return row.kind === 'skipped' ? (row.skipped.pointer?.oid ?? null) : null;
}
