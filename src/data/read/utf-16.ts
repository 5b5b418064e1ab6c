import { MAKE_AGAIN, UnreadRest } from './unread-rest.js';

/** UTF-16 by its byte-order mark. */
export type Utf16 = 'utf-16le' | 'utf-16be';

const MARKS: Readonly<Record<Utf16, Buffer>> = {
  'utf-16le': Buffer.from([0xff, 0xfe]),
  'utf-16be': Buffer.from([0xfe, 0xff]),
};
const MARK_BYTES = 2;

/** The encoding of a file that begins with a byte-order mark of UTF-16, else `null`. */
export function utf16Of(start: Buffer): Utf16 | null {
  const mark = start.subarray(0, MARK_BYTES);
  return mark.equals(MARKS['utf-16le']) ? 'utf-16le' : mark.equals(MARKS['utf-16be']) ? 'utf-16be' : null;
}

/**
 * What half a character becomes: a byte that neither UTF-8 nor Windows-1252 has at this place, so that the record that
 * holds it is unread, and the others are read.
 */
const BROKEN = Buffer.from([0x81]);

/** A file of UTF-16 as UTF-8, without its byte-order mark. */
export async function* fromUtf16(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Utf16,
): AsyncGenerator<Uint8Array> {
  let skipped = MARK_BYTES;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    const end = wholeCharacters(bytes, encoding);
    yield utf8(bytes.subarray(Math.min(skipped, end), end), encoding);
    skipped = Math.max(0, skipped - end);
    rest = bytes.subarray(end);
  }
  yield utf8(rest.subarray(0, rest.length & ~1), encoding);
  if (rest.length % 2 === 1) yield BROKEN;
}

/** Bytes up to the last place between two characters. */
function wholeCharacters(bytes: Buffer, encoding: Utf16): number {
  const end = bytes.length & ~1;
  const high = end === 0 ? 0 : (bytes[encoding === 'utf-16le' ? end - 1 : end - 2] ?? 0);
  return (high & 0xfc) === 0xd8 ? end - 2 : end;
}

function utf8(bytes: Buffer, encoding: Utf16): Buffer {
  const text = (encoding === 'utf-16le' ? bytes : Buffer.from(bytes).swap16()).toString('utf16le');
  const parts = text.split(/\p{Surrogate}/u).flatMap((part) => [Buffer.from(part), BROKEN]);
  return Buffer.concat(parts.slice(0, -1));
}

/**
 * The reverse of `fromUtf16`.
 * @param chunks UTF-8
 * @throws UnreadRest for text that is not UTF-8: the file held half a character
 */
export async function* toUtf16(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Utf16,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decoded = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (cause) {
      throw new UnreadRest('half a character of UTF-16', MAKE_AGAIN, { cause });
    }
  };
  const encoded = (text: string) => {
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16le' ? bytes : bytes.swap16();
  };
  yield MARKS[encoding];
  for await (const chunk of chunks) yield encoded(decoded(chunk));
  yield encoded(decoded());
}
