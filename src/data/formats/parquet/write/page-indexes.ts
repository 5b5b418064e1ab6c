import type { ParquetFooter } from '../footer.js';
import type { Moved, WrittenGroup } from './new-footer.js';
import { MAX_FOOTER_VALUES, MAX_PAGE_HEADER_BYTES } from '../parquet-limits.js';
import type { RandomAccess } from '../random-access.js';
import type { SizedPatch } from './sized-patch.js';
import { i32, i64, intIn, listIn, structIn, structsIn, withFields, withItems } from '../thrift-fields.js';
import { ThriftReader, type ThriftStruct } from '../thrift.js';
import { thriftBytes } from './thrift-writer.js';
import { UnreadableParquet } from '../unreadable-parquet.js';

/** Offset and length of something that a column's description refers to. */
type Reference = readonly [struct: ThriftStruct | undefined, offset: number, length: number];

/** Fields of a `ColumnChunk`: the index of page offsets, and the index of pages' smallest and largest values. */
const OFFSET_INDEX = [4, 5] as const;
const COLUMN_INDEX = [6, 7] as const;
/** Fields of a `ColumnMetaData`. */
const BLOOM_FILTER = [14, 15] as const;

/** Removes the indexes and Bloom filters of changed columns: they hold parts of the old values. */
export function staleIndexes({ thrift }: ParquetFooter, groups: readonly WrittenGroup[]): SizedPatch[] {
  return structsIn(thrift, 4).flatMap((group, index) =>
    structsIn(group, 1).flatMap((chunk, column) => {
      const written = groups[index];
      if (written === undefined || (written.rows > 0 && written.chunks[column] === null)) return [];
      const references: readonly Reference[] = [
        [chunk, ...OFFSET_INDEX],
        [chunk, ...COLUMN_INDEX],
        [structIn(chunk, 3), ...BLOOM_FILTER],
      ];
      return references.flatMap(removalOf);
    }),
  );
}

function removalOf([struct, offsetField, lengthField]: Reference): SizedPatch[] {
  const start = struct === undefined ? 0 : (intIn(struct, offsetField) ?? 0);
  const end = start + (struct === undefined ? 0 : (intIn(struct, lengthField) ?? 0));
  return start > 0 && end > start ? [{ start, end, bytes: Buffer.alloc(0), length: 0 }] : [];
}

/**
 * The indexes of page offsets of columns that only move: written again with the new offsets.
 * @param moved without these indexes, which are behind the pages
 * @returns patches, and the footer with the new lengths of the indexes
 */
export async function movedIndexes(
  file: RandomAccess,
  footer: ParquetFooter,
  groups: readonly WrittenGroup[],
  moved: Moved,
): Promise<{ readonly patches: SizedPatch[]; readonly thrift: ThriftStruct }> {
  const patches: SizedPatch[] = [];
  const newGroups: ThriftStruct[] = [];
  for (const [index, group] of structsIn(footer.thrift, 4).entries()) {
    const chunks: ThriftStruct[] = [];
    for (const [column, chunk] of structsIn(group, 1).entries()) {
      const isKept = groups[index]?.rows !== 0 && groups[index]?.chunks[column] === null;
      const start = footer.groups[index]?.chunks[column]?.start ?? 0;
      const patch = isKept && moved(start) !== start ? await movedIndex(file, chunk, moved) : null;
      if (patch !== null) patches.push(patch);
      chunks.push(patch === null ? chunk : withFields(chunk, [[OFFSET_INDEX[1], i32(patch.length)]]));
    }
    const list = listIn(group, 1);
    newGroups.push(list === undefined ? group : withFields(group, [[1, withItems(list, chunks)]]));
  }
  const list = listIn(footer.thrift, 4);
  const thrift =
    list === undefined ? footer.thrift : withFields(footer.thrift, [[4, withItems(list, newGroups)]]);
  return { patches, thrift };
}

async function movedIndex(file: RandomAccess, chunk: ThriftStruct, moved: Moved): Promise<SizedPatch | null> {
  const start = intIn(chunk, OFFSET_INDEX[0]) ?? 0;
  const end = start + (intIn(chunk, OFFSET_INDEX[1]) ?? 0);
  if (start <= 0 || end <= start) return null;
  if (end - start > MAX_PAGE_HEADER_BYTES) throw new UnreadableParquet('an index of pages that is too long');
  const index = new ThriftReader(await file.slice(start, end), 0, MAX_FOOTER_VALUES).struct();
  const list = listIn(index, 1);
  if (list === undefined) return null;
  const pages = structsIn(index, 1).map((page) => withFields(page, [[1, i64(moved(intIn(page, 1) ?? 0))]]));
  const bytes = thriftBytes(withFields(index, [[1, withItems(list, pages)]]));
  return { start, end, bytes, length: bytes.length };
}
