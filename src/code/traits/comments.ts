import type { Span } from '../../text/span.js';
import { countBelow } from '../../sorted.js';
import { TOKEN_KINDS, type Tokens } from '../parsing/token-kinds.js';
import { tokenAt } from '../parsing/tokens.js';
import type { Trait } from './trait.js';

/** The type of a comment that is a string alone. */
export const DOCSTRING = 'docstring';

/**
 * All comments of a unit, in order; `type` is the place (`placeOfComment`). A docstring is a statement, and a comment besides. None is
 * left out: whoever pads a unit with comments could hide one behind them.
 * @param tokens     of the whole code
 * @param statements spans of its statements
 */
export function commentTraits(code: string, tokens: Tokens, statements: readonly Span[]): Trait[] {
  const traits: Trait[] = [];
  const lineEnds = tokens.commentStarts.length === 0 ? [] : offsetsOf('\n', code);
  const add = (span: Span, type: string): void => {
    traits.push({ kind: 'comment', type, text: code.slice(span.start, span.end), span });
  };
  for (const [at, start] of tokens.commentStarts.entries()) {
    const span = { start, end: tokens.commentEnds[at] ?? start };
    add(span, placeOfComment(lineEnds, tokens, span));
  }
  for (const { start, end } of statements) {
    const token = docstringAt(tokens, start, end);
    if (token >= 0) add({ start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0 }, DOCSTRING);
  }
  return traits;
}

/** Where a character is in a text, ascending. */
function offsetsOf(character: string, text: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) offsets.push(at);
  return offsets;
}

/** The token of a statement that is one string and nothing else; or −1. */
function docstringAt(tokens: Tokens, start: number, end: number): number {
  const first = tokenAt(tokens, start);
  const isString = /["']$/u.test(tokens.texts[first] ?? '') && tokens.kinds[first] === TOKEN_KINDS.literal;
  return isString && (tokens.starts[first + 1] ?? Infinity) >= end ? first : -1;
}

/**
 * Where a comment stands: the classes of the tokens around it, and whether they are on its lines: `; | }` is a comment on a line of
 * its own at the end of a block, `; + }` one behind a statement.
 */
function placeOfComment(lineEnds: readonly number[], tokens: Tokens, { start, end }: Span): string {
  const next = tokenAt(tokens, start);
  const isOnOtherLine = (from: number, to: number): boolean =>
    countBelow(lineEnds, from) < countBelow(lineEnds, to);
  const before = isOnOtherLine(tokens.ends[next - 1] ?? 0, start) ? '|' : '+';
  const after = isOnOtherLine(end, tokens.starts[next] ?? Infinity) ? '|' : '+';
  return `${classAt(tokens, next - 1)} ${before} ${after} ${classAt(tokens, next)}`;
}

/** Names and literals by their class, other tokens as they are. */
function classAt({ kinds, texts }: Tokens, at: number): string {
  const kind = kinds[at];
  if (kind === undefined) return 'edge';
  if (kind === TOKEN_KINDS.identifier) return 'name';
  return kind === TOKEN_KINDS.literal ? 'value' : (texts[at] ?? '');
}

/** The text of a comment without its marks, its white space made single blanks. */
export function commentText(text: string): string {
  const inner = text
    .replace(/^[rbuRBU]{0,2}(?:"""|'''|"|')|(?:"""|'''|"|')$/gu, '')
    .replace(/^(?:\/\/+|\/\*+(?!\/)|#+|--+|<!--)|\*+\/$/gu, '')
    .replaceAll(/^[ \t]*[*#]+/gmu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return inner === '' ? text.trim() : inner;
}

/** The different words in the text of a comment (`commentText`), in lower case; all of them: a word may be anywhere in a long comment. */
export function commentWords(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu))];
}
