import { CODECS, type CodecNumber } from './page-codecs.js';
import { FREE_VALUES, MAX_FOOTER_BYTES, MAX_FOOTER_VALUES, MAX_VALUES_PER_BYTE } from './parquet-limits.js';
import type { RandomAccess } from './random-access.js';
import { columnsOf, schemaTree, type SchemaNode } from './schema.js';
import { countIn, intIn, listIn, structIn, structsIn } from './thrift-fields.js';
import { ThriftReader, type ThriftStruct } from './thrift.js';
import { UnreadableParquet } from './unreadable-parquet.js';

/** The values of one column in one row group. */
export interface ColumnChunk {
  readonly column: SchemaNode;
  /** Its bytes in the file: `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly codec: CodecNumber;
  /** Values with nulls and empty lists. */
  readonly values: number;
}

/** Rows that are stored together. */
export interface RowGroup {
  readonly rows: number;
  readonly chunks: readonly ColumnChunk[];
}

/** The description at the end of a file. */
export interface ParquetFooter {
  readonly schema: SchemaNode;
  readonly columns: readonly SchemaNode[];
  readonly rows: number;
  readonly groups: readonly RowGroup[];
  /** As it is in the file, for writing it again. */
  readonly thrift: ThriftStruct;
  /** Where it begins; data is before it. */
  readonly start: number;
}

const MAGIC = 'PAR1';
const ENCRYPTED = 'PARE';

/** Length of the footer and magic bytes. */
const TAIL_BYTES = 8;

/**
 * Reads the footer and checks it against the file and the limits, before anything else is read: chunks are inside the
 * file and do not overlap, counts fit.
 * @throws UnreadableParquet
 */
export async function readFooter(file: RandomAccess): Promise<ParquetFooter> {
  const { start, bytes } = await footerBytes(file);
  const reader = new ThriftReader(bytes, 0, MAX_FOOTER_VALUES);
  const thrift = reader.struct();
  const schema = schemaTree(structsIn(thrift, 2));
  const columns = columnsOf(schema);
  const groups = structsIn(thrift, 4).map((group) => rowGroup(group, columns, start));
  const rows = countIn(thrift, 3, 'the count of rows');
  checkCounts({ rows, groups, columns }, file);
  return { schema, columns, rows, groups, thrift, start };
}

async function footerBytes(file: RandomAccess): Promise<{ start: number; bytes: Buffer }> {
  const end = file.byteLength - TAIL_BYTES;
  const tail = await file.slice(Math.max(0, end), file.byteLength);
  const magic = tail.toString('latin1', 4);
  if (magic === ENCRYPTED) throw new UnreadableParquet('encrypted Parquet: decrypt it first');
  if (end < MAGIC.length || magic !== MAGIC)
    throw new UnreadableParquet('not a whole Parquet file: no PAR1 at its end');
  const length = tail.readUInt32LE(0);
  if (length > MAX_FOOTER_BYTES) {
    throw new UnreadableParquet(
      `a footer of ${String(length)} bytes, more than ${String(MAX_FOOTER_BYTES)}: write it with fewer row groups or columns`,
    );
  }
  const start = end - length;
  if (start < MAGIC.length)
    throw new UnreadableParquet(`a footer of ${String(length)} bytes, longer than the file`);
  return { start, bytes: await file.slice(start, end) };
}

function rowGroup(group: ThriftStruct, columns: readonly SchemaNode[], dataEnd: number): RowGroup {
  const chunks = structsIn(group, 1);
  if (chunks.length !== columns.length) {
    throw new UnreadableParquet(
      `a row group with ${String(chunks.length)} columns, but the schema has ${String(columns.length)}`,
    );
  }
  const rows = countIn(group, 3, 'the count of rows of a row group');
  return { rows, chunks: columns.map((column, index) => columnChunk(chunks[index], column, dataEnd, rows)) };
}

function columnChunk(
  chunk: ThriftStruct | undefined,
  column: SchemaNode,
  dataEnd: number,
  rows: number,
): ColumnChunk {
  const name = `column ${JSON.stringify(column.path.join('.'))}`;
  const meta = chunk === undefined ? undefined : structIn(chunk, 3);
  if (chunk === undefined || meta === undefined) throw new UnreadableParquet(`${name} has no description`);
  if (chunk.fields.has(1)) throw new UnreadableParquet(`${name} is in another file`);
  if (chunk.fields.has(8) || chunk.fields.has(9)) throw new UnreadableParquet(`${name} is encrypted`);
  const path = listIn(meta, 3)?.items.map((item) =>
    item.kind === 'binary' ? item.value.toString('utf8') : '',
  );
  if (path?.length !== column.path.length || path.some((part, index) => part !== column.path[index])) {
    throw new UnreadableParquet(`${name} is described as ${JSON.stringify(path?.join('.'))}`);
  }
  const codec = intIn(meta, 4) ?? 0;
  if (!isCodec(codec))
    throw new UnreadableParquet(`${name} is compressed by the unsupported codec ${String(codec)}`);
  const values = countIn(meta, 5, `the count of values of ${name}`);
  // writers give no place to a column of a row group without rows
  if (rows === 0 && values === 0) return { column, start: MAGIC.length, end: MAGIC.length, codec, values };
  const dictionary = intIn(meta, 11);
  const data = countIn(meta, 9, `the offset of ${name}`);
  // some writers leave out the dictionary's offset, or set it to 0, and count from it all the same
  const start = dictionary !== undefined && dictionary > 0 && dictionary < data ? dictionary : data;
  const end = start + countIn(meta, 7, `the size of ${name}`);
  if (start < MAGIC.length || end > dataEnd) {
    throw new UnreadableParquet(
      `${name} is at bytes ${String(start)} to ${String(end)}, outside the file's data`,
    );
  }
  return { column, start, end, codec, values };
}

function isCodec(codec: number): codec is CodecNumber {
  return Object.hasOwn(CODECS, codec);
}

/** Counts that fit the file; chunks that do not overlap, so that reading all of them takes time in the file's size. */
function checkCounts(
  { rows, groups, columns }: Pick<ParquetFooter, 'rows' | 'groups' | 'columns'>,
  file: RandomAccess,
): void {
  const counted = groups.reduce((sum, group) => sum + group.rows, 0);
  if (counted !== rows) {
    throw new UnreadableParquet(`${String(rows)} rows, but its row groups have ${String(counted)}`);
  }
  const most = FREE_VALUES + MAX_VALUES_PER_BYTE * file.byteLength;
  if (rows * Math.max(1, columns.length) > most) {
    throw new UnreadableParquet(
      `${String(rows)} rows of ${String(columns.length)} columns in only ${String(file.byteLength)} bytes`,
    );
  }
  const chunks = groups.flatMap((group) => group.chunks).sort((a, b) => a.start - b.start);
  let end = 0;
  for (const chunk of chunks) {
    if (chunk.start < end && chunk.end > chunk.start) {
      throw new UnreadableParquet(
        `column ${JSON.stringify(chunk.column.path.join('.'))} overlaps another one`,
      );
    }
    end = Math.max(end, chunk.end);
  }
}
