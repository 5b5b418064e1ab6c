/**
 * Characters of the bytes 0x80 to 0x9F (WHATWG Encoding, index windows-1252); all other bytes are as in Latin-1. Here and
 * not by `TextDecoder`, because some versions of Node decode windows-1252 as Latin-1. The blanks are five bytes that no
 * text has.
 */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST_UPPER = 0x80;
const UNUSED = /[\u0081\u008D\u008F\u0090\u009D]/;

const BYTE_OF: ReadonlyMap<string, string> = new Map(
  Array.from(UPPER, (character, i) => [character, String.fromCharCode(FIRST_UPPER + i)]),
);

/**
 * Decodes text that is not UTF-8 as Windows-1252, which has the characters of Latin-1. Each byte is one character.
 * @returns `null` when it holds a byte that stands for nothing: it is then no such text
 */
export function decodeWindows1252(bytes: Buffer): string | null {
  const latin1 = bytes.toString('latin1');
  if (UNUSED.test(latin1)) return null;
  return latin1.replace(/[\u0080-\u009F]/g, (byte) => UPPER[byte.charCodeAt(0) - FIRST_UPPER] ?? byte);
}

/** The bytes of a text in Windows-1252; `null` when it has a character that is not in it. */
export function encodeWindows1252(text: string): Buffer | null {
  const latin1 = text.replace(
    /[^\0-\u007F\u00A0-\u00FF]/gu,
    (character) => BYTE_OF.get(character) ?? character,
  );
  const bytes = Buffer.from(latin1, 'latin1');
  return decodeWindows1252(bytes) === text ? bytes : null;
}
