import { identityOf } from '../data/identity.js';
import type { Row } from '../data/row.js';

/** What the base holds, by content. */
export interface KnownContent {
  /** 16 bytes of each unit and pair (`identityOf`): about 70 bytes of memory each. */
  readonly identities: ReadonlySet<string>;
  /** Rows of the base that could not be read: what they hold counts as new. */
  readonly unreadable: number;
}

/** Takes in what the base holds; the rows themselves are passed on, for whoever learns from them. */
export class ContentIndex implements KnownContent {
  readonly identities = new Set<string>();
  unreadable = 0;

  async *collect(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
    for await (const row of rows) {
      if (row.kind === 'skipped') this.unreadable += 1;
      else this.identities.add(identityOf(row.kind === 'unit' ? row.unit : row.pair));
      yield row;
    }
  }
}

/**
 * The rows of the head that are new or changed: those whose content the base does not hold, wherever it stands
 * there and how often. What could not be read is passed on.
 * @param onUnchanged told of each unit and pair that the base has too
 */
export async function* changedRows(
  head: AsyncIterable<Row>,
  { identities }: Pick<KnownContent, 'identities'>,
  onUnchanged: () => void,
): AsyncGenerator<Row> {
  for await (const row of head) {
    if (row.kind !== 'skipped' && identities.has(identityOf(row.kind === 'unit' ? row.unit : row.pair))) {
      onUnchanged();
    } else yield row;
  }
}
