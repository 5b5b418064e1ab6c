/** Decoded text, or the offset of the first byte that is not UTF-8. */
export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly invalidAt: number };

/** Byte-order mark: one UTF-16 unit, three bytes of UTF-8. */
export const BOM = '\uFEFF';
export const BOM_BYTES = 3;

/** Decodes strictly (WHATWG Encoding, fatal); a byte-order mark stays in the text. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const invalidAt = firstInvalid(bytes, text);
  return invalidAt === null ? { ok: true, text } : { ok: false, invalidAt };
}

const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);

/** The error is at the first replacement character that the bytes do not contain. */
function firstInvalid(bytes: Uint8Array, text: string): number | null {
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (!REPLACEMENT_BYTES.equals(bytes.subarray(offset, offset + REPLACEMENT_BYTES.length))) return offset;
    offset += REPLACEMENT_BYTES.length;
    from = at + 1;
  }
  return null;
}
