import { byteLines, type ByteLine, type ByteLineOptions } from './byte-lines.js';
import { BOM_BYTES } from './decode-utf8.js';
import type { TextEncoding } from './decode-text.js';
import { lineText } from './line-text.js';

/** Text of a piece, without the byte-order mark of the file, or why it cannot be read. */
export type PieceText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly reason: string };

/** A piece of a file that holds one record. Offsets are in bytes of the file. */
export interface TextPiece {
  /** 1-based, among the pieces of the file. */
  readonly number: number;
  /** 1-based line on which it begins. */
  readonly line: number;
  /** Offset of the first byte of its text. */
  readonly start: number;
  readonly length: number;
  /** The bytes to remove with it: its line end too. */
  readonly whole: { readonly start: number; readonly end: number };
  /** Decodes it. Reasons give offsets in the file. */
  readonly text: () => PieceText;
}

/** The lines of a stream as pieces, blank ones too. Holds one line in memory. */
export async function* linePieces(
  chunks: AsyncIterable<Uint8Array>,
  options: ByteLineOptions,
): AsyncGenerator<TextPiece> {
  for await (const line of byteLines(chunks, options)) {
    const marked = isMarked(line) ? BOM_BYTES : 0;
    const start = line.start + marked;
    yield {
      ...{ number: line.number, line: line.number, start, length: line.length - marked },
      whole: { start, end: line.start + line.length + (line.terminated ? 1 : 0) },
      text: () => lineText(line, options.maxBytes),
    };
  }
}

const BOM_UTF8 = Buffer.from([0xef, 0xbb, 0xbf]);

/** Whether a line begins with the byte-order mark of the file. */
function isMarked({ number, bytes }: ByteLine): boolean {
  return number === 1 && bytes?.subarray(0, BOM_BYTES).equals(BOM_UTF8) === true;
}
