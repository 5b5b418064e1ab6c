import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip; what is said of it may be untrue. */
export interface ZippedFile {
  readonly name: string;
  readonly content: string | Buffer;
  /** Length that the zip says, where it is not the content's. */
  readonly says?: number;
  readonly encrypted?: boolean;
}

/** A zip as `actions/upload-artifact` writes it, or one that it would never write ("APPNOTE", sections 4.3 and 4.4). */
export function zipped(files: readonly ZippedFile[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const packed = deflateRawSync(file.content);
    const local = Buffer.concat([header(0x04034b50, file, packed, null), Buffer.from(file.name), packed]);
    entries.push(header(0x02014b50, file, packed, offset), Buffer.from(file.name));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** Of a local file, or of the central directory where `offset` says where the local one stands. */
function header(signature: number, file: ZippedFile, packed: Buffer, offset: number | null): Buffer {
  const { name, content, says = Buffer.byteLength(content), encrypted = false } = file;
  const made = offset === null ? [] : [VERSION];
  const shorts = [...made, VERSION, (encrypted ? 1 : 0) | UTF8, DEFLATE, 0, 0];
  const fixed = Buffer.alloc(4 + 2 * shorts.length);
  fixed.writeUInt32LE(signature, 0);
  for (const [index, value] of shorts.entries()) fixed.writeUInt16LE(value, 4 + 2 * index);
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(crc32(content), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(says, 8);
  sizes.writeUInt16LE(Buffer.byteLength(name), 12);
  if (offset === null) return Buffer.concat([fixed, sizes]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([fixed, sizes, rest]);
}

const VERSION = 20;
const DEFLATE = 8;
const UTF8 = 0x800;
