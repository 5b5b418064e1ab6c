import type { ParquetFooter } from '../footer.js';
import {
  countIn,
  i32,
  i64,
  intIn,
  listIn,
  structIn,
  structsIn,
  withFields,
  withItems,
} from '../thrift-fields.js';
import type { ThriftStruct, ThriftValue } from '../thrift.js';
import { thriftBytes } from './thrift-writer.js';
import type { WrittenChunk } from './write-chunk.js';

/** How the chunks of a row group were written; `null`: as they were. */
export interface WrittenGroup {
  readonly rows: number;
  readonly chunks: readonly (WrittenChunk | null)[];
}

/** Where a byte of the file is after the changes. */
export type Moved = (offset: number) => number;

/** A field and its new value; `undefined` removes it. */
type FieldChange = readonly [id: number, value: ThriftValue | undefined];

/**
 * The end of the file, from the footer on: everything that it said, also what we do not know, except for what has
 * changed. Row groups without rows go. Statistics, indexes and Bloom filters of changed columns go, because they would
 * hold the old values.
 */
export function footerBytes(footer: ParquetFooter, groups: readonly WrittenGroup[], moved: Moved): Buffer {
  const { thrift } = footer;
  const given = structsIn(thrift, 4);
  const kept = given.flatMap((group, index) => {
    const written = groups[index];
    return written === undefined || written.rows === 0
      ? []
      : [newGroup(group, written, footer, index, moved)];
  });
  const list = listIn(thrift, 4);
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  const content = thriftBytes(
    withFields(thrift, [
      [3, i64(rows)],
      ...(list === undefined ? [] : ([[4, withItems(list, kept)]] as const)),
    ]),
  );
  const tail = Buffer.from('\0\0\0\0PAR1');
  tail.writeUInt32LE(content.length);
  return Buffer.concat([content, tail]);
}

function newGroup(
  group: ThriftStruct,
  written: WrittenGroup,
  footer: ParquetFooter,
  index: number,
  moved: Moved,
): ThriftStruct {
  const list = listIn(group, 1);
  const given = structsIn(group, 1);
  const chunks = given.map((chunk, column) => {
    const own = written.chunks[column] ?? null;
    const start = footer.groups[index]?.chunks[column]?.start ?? 0;
    return own === null ? movedChunk(chunk, moved) : changedChunk(chunk, own, start, moved);
  });
  const sum = (id: number) => chunks.reduce((total, chunk) => total + metaCount(chunk, id), 0);
  const isSorted =
    written.chunks.every((chunk) => chunk === null) || written.rows < (footer.groups[index]?.rows ?? 0);
  return withFields(group, [
    ...(list === undefined ? [] : ([[1, withItems(list, chunks)]] as const)),
    ...([
      [2, i64(sum(6))],
      [3, i64(written.rows)],
    ] as const),
    ...(isSorted ? [] : ([[4, undefined]] as const)), // a new value may be out of order
    ...movedFields(group, [5], moved),
    ...(group.fields.has(6) ? ([[6, i64(sum(7))]] as const) : []),
  ]);
}

function metaCount(chunk: ThriftStruct, id: number): number {
  const meta = structIn(chunk, 3);
  return meta === undefined ? 0 : countIn(meta, id, 'the size of a column');
}

/** A chunk whose bytes stay, at another place. */
function movedChunk(chunk: ThriftStruct, moved: Moved): ThriftStruct {
  const meta = structIn(chunk, 3) ?? chunk;
  return withFields(chunk, [
    [3, withFields(meta, movedFields(meta, [9, 10, 11, 14], moved))],
    ...movedFields(chunk, [2, 4, 6], moved),
  ]);
}

/** Offsets of 0 stand for none. */
function movedFields(struct: ThriftStruct, ids: readonly number[], moved: Moved): FieldChange[] {
  return ids.flatMap((id) => {
    const offset = intIn(struct, id) ?? 0;
    return offset > 0 ? [[id, i64(moved(offset))] as const] : [];
  });
}

const STATISTICS = 12;

function changedChunk(
  chunk: ThriftStruct,
  written: WrittenChunk,
  oldStart: number,
  moved: Moved,
): ThriftStruct {
  const meta = structIn(chunk, 3) ?? chunk;
  const start = moved(oldStart);
  const encodings = [...written.encodings].sort((a, b) => a - b).map(i32);
  const given = listIn(meta, 2);
  const nulls: ThriftStruct = { kind: 'struct', fields: new Map([[3, i64(written.nulls)]]) };
  const changed = withFields(meta, [
    ...(given === undefined ? [] : ([[2, withItems(given, encodings)]] as const)),
    ...([
      [5, i64(written.values)],
      [6, i64(written.uncompressed)],
      [7, i64(written.length)],
    ] as const),
    ...([
      [9, i64(start + written.dictionaryLength)],
      [10, undefined],
    ] as const),
    [11, written.dictionaryLength > 0 ? i64(start) : undefined],
    [STATISTICS, meta.fields.has(STATISTICS) ? nulls : undefined],
    ...[13, 14, 15, 16, 17].map((id) => [id, undefined] as const),
  ]);
  return withFields(chunk, [
    [3, changed],
    ...((intIn(chunk, 2) ?? 0) > 0 ? ([[2, i64(start)]] as const) : []),
    ...[4, 5, 6, 7].map((id) => [id, undefined] as const),
  ]);
}
