import type { Span } from '../../text/span.js';
import { HIDDEN_PATTERN } from './character-table.js';

/** The line of a string or comment around a hidden character: a paragraph of the bidirectional algorithm. */
export interface TextLine {
  /** UTF-16 offsets in the code. */
  readonly span: Span;
  /** Whether it has letters that are written from right to left. */
  readonly rightToLeft: boolean;
  /** Offsets of bidirectional controls without partner in this line, of overrides, and of pairs with nothing between. */
  readonly unnatural: ReadonlySet<number>;
  /** Whether the text is nothing but characters that do not show, alone in quotes or in a set: a constant to compare with. */
  readonly constant: boolean;
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebr}\p{Script=Arab}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Samr}\p{Script=Mand}\p{Script=Adlm}]/u;
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;
/** No writing system needs its letters in an order that is not theirs. */
const OVERRIDE = /[\u202D\u202E]/u;
const HIDDEN = new RegExp(HIDDEN_PATTERN, 'gu');
const CONSTANT = new RegExp(`^\\w{0,3}["'\`]{1,3}${HIDDEN_PATTERN}+["'\`]{1,3}$`, 'u');
/** Longest text that is looked at as a constant. */
const CONSTANT_LENGTH = 40;

/** The line of `token` (a string or comment, offsets in the code) that holds `offset`. */
export function textLine(code: string, token: Span, offset: number): TextLine {
  // looked for in the token alone: a long line may have many
  const whole = code.slice(token.start, token.end);
  const lineStart = whole.lastIndexOf('\n', offset - token.start) + 1;
  const lineEnd = whole.indexOf('\n', offset - token.start);
  const text = whole.slice(lineStart, lineEnd < 0 ? whole.length : lineEnd);
  const span = { start: token.start + lineStart, end: token.start + lineStart + text.length };
  return {
    span,
    rightToLeft: RIGHT_TO_LEFT.test(text),
    unnatural: unnatural(text, span.start),
    constant: text.length <= CONSTANT_LENGTH && CONSTANT.test(text),
  };
}

/** The controls of a line that its end closes, that close nothing, that override, or that have nothing to read between (UAX 9, 3.3.2). */
function unnatural(text: string, start: number): Set<number> {
  const open: { readonly isolate: boolean; readonly at: number; readonly read: number }[] = [];
  const found = new Set<number>();
  let isolates = 0;
  let read = 0;
  let end = 0;
  for (const { 0: control, index } of text.matchAll(HIDDEN)) {
    read += index - end;
    end = index + control.length;
    if (!BIDI_CONTROL.test(control)) continue;
    const at = start + index;
    const isolate = control >= '\u2066';
    if (control !== '\u202C' && control !== '\u2069') {
      open.push({ isolate, at, read: OVERRIDE.test(control) ? Infinity : read });
      if (isolate) isolates++;
      continue;
    }
    // the end of an isolate ends the embeddings in it too; the end of an embedding closes no isolate
    while (isolate && isolates > 0 && open.at(-1)?.isolate === false) found.add(open.pop()?.at ?? at);
    const partner = open.at(-1)?.isolate === isolate ? open.pop() : undefined;
    if (partner && isolate) isolates--;
    if (partner && partner.read < read) continue;
    found.add(at);
    if (partner) found.add(partner.at);
  }
  for (const { at } of open) found.add(at);
  return found;
}
