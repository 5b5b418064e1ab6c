import type { Span } from '../../text/span.js';
import { TOKEN_KINDS, type Tokens } from '../parsing/token-kinds.js';
import { tokenAt } from '../parsing/tokens.js';
import type { Trait } from './trait.js';

/** The type of a comment that is a string alone. */
export const DOCSTRING = 'docstring';

/** Comments of a unit that are looked at: more are a licence text, or hostile. */
const MAX_COMMENTS = 400;

/**
 * The comments of a unit, in order; `type` is the place (`placeOfComment`). A docstring is a statement, and a comment besides.
 * @param tokens     of the whole code
 * @param statements spans of its statements
 */
export function commentTraits(code: string, tokens: Tokens, statements: readonly Span[]): Trait[] {
  const traits: Trait[] = [];
  const add = (span: Span, type: string): void => {
    traits.push({ kind: 'comment', type, text: code.slice(span.start, span.end), span });
  };
  for (const [at, start] of tokens.commentStarts.slice(0, MAX_COMMENTS).entries()) {
    const span = { start, end: tokens.commentEnds[at] ?? start };
    add(span, placeOfComment(code, tokens, span));
  }
  for (const { start, end } of statements) {
    if (traits.length >= MAX_COMMENTS) break;
    const token = docstringAt(tokens, start, end);
    if (token >= 0) add({ start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0 }, DOCSTRING);
  }
  return traits;
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
function placeOfComment(code: string, tokens: Tokens, { start, end }: Span): string {
  const next = tokenAt(tokens, start);
  const before = code.slice(tokens.ends[next - 1] ?? 0, start).includes('\n') ? '|' : '+';
  const after = code.slice(end, tokens.starts[next] ?? code.length).includes('\n') ? '|' : '+';
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

/** Words of a comment that make families; a longer comment has its first ones. */
const MAX_WORDS = 32;
/** UTF-16 units of a word: longer ones are data. */
const MAX_WORD_LENGTH = 40;

/** The different words in the text of a comment (`commentText`), in lower case. */
export function commentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? [];
  return [...new Set(words.filter(({ length }) => length <= MAX_WORD_LENGTH))].slice(0, MAX_WORDS);
}
