import type { ChunkEdits } from './chunk-edits.js';
import { ChunkReader } from '../chunk-reader.js';
import type { ColumnChunk } from '../footer.js';
import type { DataPage, PageHeader } from '../page.js';
import type { RandomAccess } from '../random-access.js';
import { ReadBudget } from '../read-budget.js';
import { isDictionaryEncoding } from '../values.js';

/** The entries of a page that stay, with new values in the place of old ones. */
export interface EditedPage {
  /** Of the page before it was edited. */
  readonly header: PageHeader;
  /** Of the chunk's dictionary page, if it has one. */
  readonly dictionaryHeader: PageHeader | null;
  readonly usesDictionary: boolean;
  readonly repeats: readonly number[];
  readonly definitions: readonly number[];
  /** Those that are present. */
  readonly values: readonly Buffer[];
}

/**
 * The pages of a column chunk after its edits; those that lost all their rows are left out.
 * @throws UnreadableParquet
 */
export async function* editedPages(
  file: RandomAccess,
  chunk: ColumnChunk,
  edits: ChunkEdits,
): AsyncGenerator<EditedPage> {
  const reader = new ChunkReader(file, chunk, new ReadBudget(file.byteLength));
  const place = { row: -1, entry: 0 };
  for (let page = await reader.next(); page !== null; page = await reader.next()) {
    const edited = editPage(page, chunk, edits, place);
    if (edited.repeats.length === 0) continue;
    const { header } = page;
    const usesDictionary = isDictionaryEncoding(header.encoding);
    yield { header, dictionaryHeader: reader.dictionaryHeader, usesDictionary, ...edited };
  }
}

/** @param place the row and the entry that were read last: a row may extend over pages */
function editPage(
  page: DataPage,
  { column }: ColumnChunk,
  { removed, cells }: ChunkEdits,
  place: { row: number; entry: number },
): Pick<EditedPage, 'repeats' | 'definitions' | 'values'> {
  const repeats: number[] = [];
  const definitions: number[] = [];
  const values: Buffer[] = [];
  for (let left = page.header.values; left > 0; left -= 1) {
    const repeat = page.nextRepeat();
    const definition = page.nextDefinition();
    const value = definition === column.definition ? page.nextValue() : null;
    place.entry = repeat === 0 ? 0 : place.entry + 1;
    if (repeat === 0) place.row += 1;
    if (removed.has(place.row)) continue;
    repeats.push(repeat);
    definitions.push(definition);
    if (value !== null) values.push(cells.get(place.row)?.get(place.entry) ?? value);
  }
  return { repeats, definitions, values };
}
