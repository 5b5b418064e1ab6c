import { decompressPage } from './page-codecs.js';
import type { ColumnChunk } from './footer.js';
import { openPage, pageHeader, PAGES, type DataPage, type PageHeader } from './page.js';
import { MAX_PAGE_HEADER_BYTES } from './parquet-limits.js';
import type { RandomAccess } from './random-access.js';
import type { ReadBudget } from './read-budget.js';
import { ThriftReader, type ThriftStruct } from './thrift.js';
import { ParquetEndsEarly, UnreadableParquet } from './unreadable-parquet.js';
import { readDictionary, type Dictionary } from './values.js';

/** Bytes that are read first for a page header: enough for most of them, and for small pages. */
const FIRST_READ = 1 << 12;

/** Values of a page header: a few structures and statistics. */
const MAX_HEADER_VALUES = 1000;

/** Reads the pages of a column chunk in their order; one page and the dictionary are in memory. */
export class ChunkReader {
  #at: number;
  #dictionary: Dictionary | null = null;
  #dictionaryHeader: PageHeader | null = null;
  #held = 0;
  #window: Buffer = Buffer.alloc(0);
  #windowStart = 0;

  constructor(
    private readonly file: RandomAccess,
    private readonly chunk: ColumnChunk,
    private readonly budget: ReadBudget,
  ) {
    this.#at = chunk.start;
  }

  /** The header of the dictionary page, if there was one before the pages that were read. */
  get dictionaryHeader(): PageHeader | null {
    return this.#dictionaryHeader;
  }

  /**
   * The next data page; `null` behind the last one.
   * @throws UnreadableParquet
   */
  async next(): Promise<DataPage | null> {
    while (this.#at < this.chunk.end) {
      const header = await this.#header();
      this.#release();
      this.budget.decode(header.length);
      this.budget.count(header.values);
      const bytes = await this.#page(header);
      if (header.type === PAGES.dictionary) await this.#readDictionary(header, bytes);
      else if (header.type !== PAGES.index) {
        this.#hold(header.length);
        return openPage(header, bytes, this.chunk, this.#dictionary);
      }
    }
    this.#release();
    return null;
  }

  async #readDictionary(header: PageHeader, bytes: Buffer): Promise<void> {
    if (this.#dictionary !== null) throw new UnreadableParquet('a column with two dictionaries');
    this.budget.hold(header.length); // until the row group ends
    const page = await decompressPage(this.chunk.codec, bytes, header.length);
    this.#dictionaryHeader = header;
    this.#dictionary = readDictionary(page, this.chunk.column, header.values);
  }

  #hold(bytes: number): void {
    this.budget.hold(bytes);
    this.#held = bytes;
  }

  #release(): void {
    this.budget.release(this.#held);
    this.#held = 0;
  }

  async #header(): Promise<PageHeader> {
    for (let length = FIRST_READ; ; length *= 4) {
      const bytes = await this.#bytes(length);
      try {
        const reader = new ThriftReader(bytes, 0, MAX_HEADER_VALUES);
        const thrift: ThriftStruct = reader.struct();
        this.#at += reader.offset;
        return pageHeader(thrift);
      } catch (error) {
        const hasMore = bytes.length === length && length < MAX_PAGE_HEADER_BYTES;
        if (!(error instanceof ParquetEndsEarly) || !hasMore) throw error;
      }
    }
  }

  async #page(header: PageHeader): Promise<Buffer> {
    const bytes = await this.#bytes(header.stored);
    if (bytes.length < header.stored) throw new ParquetEndsEarly('a page');
    this.#at += header.stored;
    return bytes.subarray(0, header.stored);
  }

  /** At least `length` bytes from here on, or those that the chunk has left. */
  async #bytes(length: number): Promise<Buffer> {
    const end = Math.min(this.#at + length, this.chunk.end);
    if (this.#at < this.#windowStart || end > this.#windowStart + this.#window.length) {
      this.#window = await this.file.slice(
        this.#at,
        Math.min(Math.max(end, this.#at + FIRST_READ), this.chunk.end),
      );
      this.#windowStart = this.#at;
    }
    return this.#window.subarray(this.#at - this.#windowStart, this.#at - this.#windowStart + length);
  }
}
