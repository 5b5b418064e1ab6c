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
