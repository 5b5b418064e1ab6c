import { beginsAsCode } from '../looks-like-code.js';
import type { HiddenText } from './hidden-text.js';

/** Escapes of characters by their number. */
const NUMBERED = /\\x([0-9a-f]{2})|\\u\{?([0-9a-f]{4,6})\}?/gi;
/** Escapes of addresses. */
const PERCENT = /%[0-9a-f]{2}/gi;
/** A text with fewer has them for other reasons. */
const LEAST_ESCAPES = 6;
/** The part of a text that is written in numbered escapes, at least. */
const LEAST_FRACTION = 0.3;
/** Line breaks in place of which a text has escapes, at least. */
const LEAST_BREAKS = 2;
/** Literals on one line, whose escapes are those of the code, and escaped quotes. */
const LITERAL = /\\["'\\]|"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])*'/g;
/** Marks of a comment or a quotation at the beginning of a line. */
const PREFIXED = /^[ \t]*(?:\/\/+|#+|>+|--|\*)[ \t]?/;

/** The text that another is written for with escapes, or as a comment of several lines; `null` when it is plain. */
export function unescaped(text: string): HiddenText | null {
  const numbered = text.match(NUMBERED) ?? [];
  if (numbered.length >= LEAST_ESCAPES && numbered.join('').length >= LEAST_FRACTION * text.length)
    return { form: 'with escapes', value: withCharacters(text) };
  if (!/\s/.test(text) && (text.match(PERCENT) ?? []).length >= LEAST_ESCAPES)
    return { form: 'with escapes', value: decoded(text.replaceAll('+', ' ')) };
  if (hasBreaks(text))
    return { form: 'with escapes', value: text.replace(/(?:\\r)?\\n|\\t/g, '\n').replace(/\\(["'])/g, '$1') };
  const said = uncommented(text);
  return said !== null && beginsAsCode(said) ? { form: 'in comments', value: said } : null;
}

function withCharacters(text: string): string {
  return text.replace(NUMBERED, (whole, byte: string | undefined, unit: string | undefined) => {
    const code = parseInt(byte ?? unit ?? '', 16);
    return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
  });
}

const LAST_CHARACTER = 0x10ffff;

/** Escapes that are no UTF-8 are single bytes. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

/** Whether a text has line breaks as escapes only, outside of its literals. */
function hasBreaks(text: string): boolean {
  if (/[\n\r]/.test(text) || !text.includes('\\n')) return false;
  return (text.replace(LITERAL, '').match(/\\n/g)?.length ?? 0) >= LEAST_BREAKS;
}

/** The lines of a text each of which begins as a comment does, without the marks; `null` for another text. */
function uncommented(text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isPrefixed = lines.length >= LEAST_BREAKS && lines.every((line) => PREFIXED.test(line));
  return isPrefixed ? lines.map((line) => line.replace(PREFIXED, '')).join('\n') : null;
}
