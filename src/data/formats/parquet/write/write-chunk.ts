import type { ChunkEdits } from './chunk-edits.js';
import { editedPages, type EditedPage } from './edited-pages.js';
import type { ColumnChunk } from '../footer.js';
import type { RandomAccess } from '../random-access.js';
import { ENCODINGS } from '../values.js';
import { dictionaryBytes, pageBytes, type StoredPage } from './write-page.js';
import { WrittenDictionary } from './written-dictionary.js';

/** What the footer has to say about a written chunk. */
export interface WrittenChunk {
  /** Bytes in the file, and before compression; both with page headers. */
  readonly length: number;
  readonly uncompressed: number;
  readonly values: number;
  readonly nulls: number;
  readonly encodings: ReadonlySet<number>;
  /** Whether it begins with a dictionary page, and its length then. */
  readonly dictionaryLength: number;
}

/**
 * Encodes a column chunk with its edits, page by page: the same pages with the same compression, and a dictionary where
 * it had one, without the values that nothing refers to any more. One page and the dictionary are in memory.
 * @throws UnreadableParquet
 */
export class ChunkWriter {
  constructor(
    private readonly file: RandomAccess,
    private readonly chunk: ColumnChunk,
    private readonly edits: ChunkEdits,
  ) {}

  /** Encodes everything once, to know what the footer needs; only the counts are kept. */
  async measure(): Promise<WrittenChunk> {
    const dictionary = await this.#collect();
    let [length, uncompressed, dictionaryLength, values, nulls] = [0, 0, 0, 0, 0];
    const encodings = new Set([ENCODINGS.rle]);
    for await (const [stored, page] of this.#stored(dictionary)) {
      length += stored.bytes.length;
      uncompressed += stored.uncompressed;
      encodings.add(page?.usesDictionary === true ? page.header.encoding : ENCODINGS.plain);
      if (page === null) dictionaryLength = stored.bytes.length;
      values += page?.repeats.length ?? 0;
      nulls += page === null ? 0 : page.repeats.length - page.values.length;
    }
    return { length, uncompressed, dictionaryLength, values, nulls, encodings };
  }

  /** The bytes of the chunk; what was measured. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    const dictionary = await this.#collect();
    for await (const [{ bytes }] of this.#stored(dictionary)) yield bytes;
  }

  async #collect(): Promise<WrittenDictionary> {
    const dictionary = new WrittenDictionary();
    for await (const page of this.#pages()) {
      if (page.usesDictionary) dictionary.add(page.values, page.dictionaryHeader);
    }
    return dictionary;
  }

  #pages(): AsyncGenerator<EditedPage> {
    return editedPages(this.file, this.chunk, this.edits);
  }

  /** The dictionary, if there is one, and then the data pages. */
  async *#stored(dictionary: WrittenDictionary): AsyncGenerator<readonly [StoredPage, EditedPage | null]> {
    if (dictionary.header !== null) {
      yield [dictionaryBytes(dictionary, dictionary.header.thrift, this.chunk), null];
    }
    for await (const page of this.#pages()) yield [pageBytes(page, this.chunk, dictionary), page];
  }
}
