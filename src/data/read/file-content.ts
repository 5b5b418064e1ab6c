import type { Codec } from './codecs/codecs.js';
import { decompress } from './codecs/decompress.js';
import { fileBytes } from './file-bytes.js';
import { peek } from './peek.js';
import { fromUtf16, utf16Of, type Utf16 } from './utf-16.js';

/** How the bytes of a file stand for its content. */
export interface FileCoding {
  readonly codec: Codec['name'] | 'none';
  /** The content is read as UTF-8 whatever it is in the file; `null`: it is passed on as it is. */
  readonly utf16: Utf16 | null;
}

/** The content of a file, and how it is coded. */
export interface FileContent extends FileCoding {
  /** Throws `UnreadRest` where the content cannot be read on. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

const MARK_BYTES = 2;

/** Opens the content of a file: decompressed, and as UTF-8 where a byte-order mark says that it is UTF-16. */
export async function openContent(bytes: AsyncIterable<Uint8Array>): Promise<FileContent> {
  const { codec, chunks } = await decompress(bytes);
  const { start, chunks: all } = await peek(chunks, MARK_BYTES);
  const utf16 = utf16Of(start);
  return { codec, utf16, chunks: utf16 === null ? all : fromUtf16(all, utf16) };
}

/**
 * The content of bytes that may be coded.
 * @param onCoding receives how they are coded, before the first bytes
 */
export async function* contentOf(
  bytes: AsyncIterable<Uint8Array>,
  onCoding?: (coding: FileCoding) => void,
): AsyncGenerator<Uint8Array> {
  const { chunks, ...coding } = await openContent(bytes);
  onCoding?.(coding);
  yield* chunks;
}

/** The whole content of a file by its bytes. */
export async function decodedBytes(bytes: Buffer): Promise<Buffer> {
  async function* once() {
    yield await Promise.resolve(bytes);
  }
  const parts: Uint8Array[] = [];
  for await (const chunk of contentOf(once())) parts.push(chunk);
  return Buffer.concat(parts);
}

/** The content of a file. */
export function fileContent(path: string): AsyncGenerator<Uint8Array> {
  return contentOf(fileBytes(path));
}

/** Whether the bytes of a file are its content. */
export function isPlain({ codec, utf16 }: FileCoding): boolean {
  return codec === 'none' && utf16 === null;
}

/** How a file is coded. */
export async function fileCoding(path: string): Promise<FileCoding> {
  const bytes = fileBytes(path);
  const { codec, utf16 } = await openContent(bytes);
  await bytes.return(undefined);
  return { codec, utf16 };
}
