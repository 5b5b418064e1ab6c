/**
 * Characters that are invisible, look like an ordinary space, or change how their neighbours are displayed: controls, bidi
 * controls and other format characters, fillers and variation selectors, unusual spaces, lone surrogates, noncharacters; and
 * combining marks past the fourth in a row, which overlap other lines.
 * Source of the properties: Unicode Standard Annex 44.
 */
const INVISIBLE =
  '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{DI}\\p{NChar}\\u2800\\uFFFC]|(?! )\\p{Zs}|(?<=\\p{M}{4})\\p{M}';

/** `##[` starts a legacy workflow command anywhere in a line of a job log; its second `#` is escaped. */
const LEGACY_COMMAND = '(?<=#)#(?=\\[)';

/** Source of a regular expression (flag `u`) for one character that no sink may receive unescaped. */
export const UNSAFE = `${INVISIBLE}|${LEGACY_COMMAND}`;

const EVERY_UNSAFE = new RegExp(UNSAFE, 'gu');
const UNSAFE_WITHIN_LINES = new RegExp(`(?![\\n\\t])(?:${UNSAFE})`, 'gu');

/** A character as visible text, such as `\u{202E}`. Not reversible: only the JSON report is exact. */
export function visibleEscape(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `\\u{${point.toString(16).toUpperCase()}}`;
}

/** Text on one line: every unsafe character, line breaks and tabs too, as a visible escape. */
export function showUnsafe(text: string): string {
  return text.replace(EVERY_UNSAFE, visibleEscape);
}

/** The same for text of several lines: `\n` and tabs stay, `\r\n` becomes `\n`. */
export function showUnsafeLines(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNSAFE_WITHIN_LINES, visibleEscape);
}
