import type { DataSource } from '../../change/data-source.js';
import type { Row } from '../../data/row.js';
import { CodePurifyError } from '../../errors.js';
import { failureReason } from '../reading/reasons.js';

/**
 * The same rows as those of a source, and what ended a reading of them midway: a scan reports what it has read until then, but
 * what a stage learns holds for other processes, so that it must have read everything.
 */
export class WholeSource implements DataSource {
  readonly base: DataSource['base'];
  readonly window: DataSource['window'];
  readonly unreached: DataSource['unreached'];
  readonly broughtBy: DataSource['broughtBy'];
  #failure: { readonly cause: unknown } | null = null;

  constructor(private readonly source: DataSource) {
    const { base, window, unreached, broughtBy } = source;
    this.base = base && (() => this.#watched(base()));
    this.window = window && { ...window, older: { rows: () => this.#watched(window.older.rows()) } };
    this.unreached = unreached;
    this.broughtBy = broughtBy;
  }

  head(): AsyncIterable<Row> {
    return this.#watched(this.source.head());
  }

  unchanged(): number | null {
    return this.source.unchanged();
  }

  /** @throws CodePurifyError `input` if a reading has broken off */
  requireWhole(): void {
    if (this.#failure !== null) throw brokenOff(this.#failure.cause);
  }

  async *#watched(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
    try {
      yield* rows;
    } catch (cause) {
      this.#failure ??= { cause };
      throw cause;
    }
  }
}

/** The error for data that breaks off. */
export function brokenOff(cause: unknown): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The data could not be read to its end: ${failureReason('', cause)}.`,
    'Run the stage again when it can be read.',
    { cause },
  );
}
