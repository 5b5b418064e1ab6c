import { MAX_PAGE_BYTES } from '../parquet-limits.js';
import type { PageHeader } from '../page.js';
import { UnreadableParquet } from '../unreadable-parquet.js';

/** Collects the distinct values of the pages that use a dictionary. */
export class WrittenDictionary {
  readonly #indexes = new Map<string, number>();
  readonly #values: Buffer[] = [];
  #bytes = 0;
  #header: PageHeader | null = null;

  /** In the order of their first use. */
  get values(): readonly Buffer[] {
    return this.#values;
  }

  /** The header of the page that it replaces; `null` when nothing uses a dictionary. */
  get header(): PageHeader | null {
    return this.#header;
  }

  /**
   * Adds values.
   * @throws UnreadableParquet when it gets too long for a page
   */
  add(values: readonly Buffer[], header: PageHeader | null): void {
    this.#header ??= header;
    for (const value of values) {
      const key = value.toString('latin1');
      if (this.#indexes.has(key)) continue;
      this.#bytes += value.length;
      if (this.#bytes > MAX_PAGE_BYTES)
        throw new UnreadableParquet('a dictionary that is too long to be written');
      this.#indexes.set(key, this.#values.length);
      this.#values.push(Buffer.from(value)); // a copy, so that its page can be freed
    }
  }

  /** Index of a value that was added. */
  indexOf(value: Buffer): number {
    return this.#indexes.get(value.toString('latin1')) ?? 0;
  }
}
