import type { FilePatch } from '../../../write/file-patch.js';
import { editsOf, type GroupEdits } from './chunk-edits.js';
import type { ColumnChunk, ParquetFooter } from '../footer.js';
import { footerBytes, type Moved, type WrittenGroup } from './new-footer.js';
import { movedIndexes, staleIndexes } from './page-indexes.js';
import type { RandomAccess } from '../random-access.js';
import type { SizedPatch } from './sized-patch.js';
import { UnreadableParquet } from '../unreadable-parquet.js';
import { ChunkWriter, type WrittenChunk } from './write-chunk.js';

/**
 * Patches that remove rows and replace values: the column chunks that change, and the footer. All other bytes stay. A
 * row that goes changes every column of its row group; a value changes only its own column.
 * @param edits by the index of the row group
 * @throws UnreadableParquet
 */
export async function rewriteParquet(
  file: RandomAccess,
  footer: ParquetFooter,
  edits: ReadonlyMap<number, GroupEdits>,
): Promise<readonly FilePatch[]> {
  const patches: SizedPatch[] = [];
  const groups: WrittenGroup[] = [];
  for (const [index, { rows, chunks }] of footer.groups.entries()) {
    const own = edits.get(index);
    const written: (WrittenChunk | null)[] = [];
    for (const [column, chunk] of chunks.entries()) {
      const patch = own === undefined ? null : await chunkPatch(file, chunk, own, column);
      if (patch !== null) patches.push(patch.patch);
      written.push(patch?.written ?? null);
    }
    groups.push({ rows: rows - (own?.removed.size ?? 0), chunks: written });
  }
  patches.push(...staleIndexes(footer, groups));
  const moves = movedIn(patches);
  const indexes = await movedIndexes(file, footer, groups, moves);
  patches.push(...indexes.patches);
  const all = patches.sort((a, b) => a.start - b.start);
  checkApart(all, footer);
  const end = footerBytes({ ...footer, thrift: indexes.thrift }, groups, movedIn(all));
  return [...all, { start: footer.start, end: file.byteLength, bytes: end }];
}

/** The footer may say that an index is where a column is. */
function checkApart(patches: readonly SizedPatch[], { start }: ParquetFooter): void {
  const isApart = patches.every(({ end }, index) => end <= (patches[index + 1]?.start ?? start));
  if (!isApart) throw new UnreadableParquet('indexes of pages that overlap columns or each other');
}

async function chunkPatch(
  file: RandomAccess,
  chunk: ColumnChunk,
  group: GroupEdits,
  column: number,
): Promise<{ readonly patch: SizedPatch; readonly written: WrittenChunk } | null> {
  const edits = editsOf(group, column);
  if (edits === null) return null;
  const writer = new ChunkWriter(file, chunk, edits);
  const written = await writer.measure();
  return { patch: { start: chunk.start, end: chunk.end, bytes: writer, length: written.length }, written };
}

/** Offsets after patches, for offsets that none of them covers (their starts included). */
export function movedIn(patches: readonly SizedPatch[]): Moved {
  const sorted = [...patches].sort((a, b) => a.start - b.start);
  const ends = sorted.map(({ end }) => end);
  let shift = 0;
  const shifts = sorted.map(({ start, end, length }) => (shift += length - (end - start)));
  return (offset) => {
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (shifts[low - 1] ?? 0);
  };
}
