/** Lengths of `\n` and of `\u000a` in the raw text. */
const SHORT_ESCAPE = 2;
const UNICODE_ESCAPE = 6;

/** Length of the raw text of the UTF-16 unit that begins at `at`. */
function rawLength(raw: string, at: number): number {
  if (raw[at] !== '\\') return 1;
  return raw[at + 1] === 'u' ? UNICODE_ESCAPE : SHORT_ESCAPE;
}

/**
 * Raw offsets of the UTF-16 units of a JSON string's value.
 * @param raw the text between the quotes
 * @returns one offset per unit of the decoded value, and one for its end
 */
export function rawOffsets(raw: string): Uint32Array {
  const offsets = new Uint32Array(raw.length + 1);
  let count = 0;
  let at = 0;
  while (at < raw.length) {
    offsets[count] = at;
    count += 1;
    at += rawLength(raw, at);
  }
  offsets[count] = at;
  return offsets.subarray(0, count + 1);
}

/** How a file spells characters in JSON strings. */
export interface EscapeStyle {
  /** ASCII characters with the spelling that occurs last. */
  readonly seen: ReadonlyMap<string, string>;
  /** Characters beyond ASCII are written as they are. */
  readonly literal: boolean;
  /** `\u00E9` rather than `\u00e9`. */
  readonly upperCase: boolean;
}

/**
 * The style of a string. What it does not show is taken from the rest of its line. If that does not show it either,
 * escapes are used, so that an ASCII file stays ASCII.
 */
export function escapeStyle(raw: string, line: string): EscapeStyle {
  const seen = new Map<string, string>();
  for (let at = 0; at < raw.length;) {
    const spelt = raw.slice(at, at + rawLength(raw, at));
    const character = spelt.length === 1 ? spelt : (JSON.parse(`"${spelt}"`) as string);
    if (character < '\u0080') seen.set(character, spelt);
    at += spelt.length;
  }
  const hex = /\\u(?=[0-9]{0,3}[A-Fa-f])([0-9A-Fa-f]{4})/.exec(`${raw} ${line}`)?.[1] ?? '';
  return { seen, literal: usesLiterals(raw) ?? usesLiterals(line) ?? false, upperCase: /[A-F]/.test(hex) };
}

/** Whether characters beyond ASCII occur as they are (or as escapes); `null` when none occurs. */
function usesLiterals(raw: string): boolean | null {
  if (/[^\0-\u007F]/.test(raw)) return true;
  return /\\u(?!00[0-7])[0-9A-Fa-f]{4}/.test(raw) ? false : null;
}

const SURROGATE = /^[\uD800-\uDFFF]$/;

/** Spells text inside a JSON string in the given style; lone surrogates are always escaped. */
export function escapeJsonText(text: string, style: EscapeStyle): string {
  return Array.from(text, (character) => spell(character, style)).join('');
}

function spell(character: string, { seen, literal, upperCase }: EscapeStyle): string {
  if (character < '\u0080') return seen.get(character) ?? JSON.stringify(character).slice(1, -1);
  if (literal && !SURROGATE.test(character)) return character;
  return Array.from({ length: character.length }, (_, index) => {
    const digits = character.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${upperCase ? digits.toUpperCase() : digits}`;
  }).join('');
}
