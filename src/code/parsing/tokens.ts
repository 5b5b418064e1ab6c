import { countBelow } from '../../sorted.js';
import type { Language } from '../languages/language.js';

/** Kinds of tokens. Masks hide identifiers and literals; keywords and punctuation stay. */
export const TOKEN_KINDS = { identifier: 0, literal: 1, keyword: 2, punctuation: 3 } as const;
export type TokenKind = (typeof TOKEN_KINDS)[keyof typeof TOKEN_KINDS];

/** The tokens of a text in order, without comments, as parallel arrays. */
export interface Tokens {
  readonly kinds: readonly TokenKind[];
  /** UTF-16 offsets, half-open. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Exact source text. */
  readonly texts: readonly string[];
  /** Token indices that belong to a preprocessor directive. */
  readonly directives: ReadonlySet<number>;
}

const END = String.raw`(?![\s\S])`;
const STRING = String.raw`(?:u8|[uUL])?"(?:[^"\\\r\n]|\\(?:\r\n|[\s\S]))*"?`;
const CHARACTER = String.raw`(?:u8|[uUL])?'(?:[^'\\\r\n]|\\(?:\r\n|[\s\S]))*'?`;
const TEXT_BLOCK = String.raw`"""(?:[^"\\]|\\[\s\S]|"(?!""))*(?:"""|${END})`;
const COMMENT = String.raw`\/\/(?:\\(?:\r\n|[\s\S])|[^\\\r\n])*|\/\*[\s\S]*?(?:\*\/|${END})`;
const WORD = String.raw`[\p{ID_Start}_$][\p{ID_Continue}$]*`;
const NUMBER = String.raw`\.?[0-9](?:[eEpP][+-]|[\p{ID_Continue}.])*`;
/** Punctuation of several characters that is read as one token; all other punctuation is read one character at a time. */
const COMPOUND = String.raw`\.{3}|->|::`;
const DIRECTIVE = String.raw`(?=#)(?<=^[ \t]*)#[ \t]*[a-z_]*`;

const PATTERNS = {
  plain: [COMMENT, STRING, CHARACTER, WORD, NUMBER, COMPOUND, String.raw`\S`],
  textBlocks: [COMMENT, TEXT_BLOCK, STRING, CHARACTER, WORD, NUMBER, COMPOUND, String.raw`\S`],
  preprocessor: [COMMENT, DIRECTIVE, STRING, CHARACTER, WORD, NUMBER, COMPOUND, String.raw`\S`],
} as const;

/** Directives whose text is not code: header names, messages, pragmas. */
const OPAQUE_DIRECTIVES = new Set([
  'include',
  'include_next',
  'import',
  'error',
  'warning',
  'pragma',
  'line',
  'ident',
]);

const WORD_FIRST = /[\p{ID_Start}_$]/u;

/** The kind of a token, by its text and the keywords of its language. */
function kindOf(text: string, language: Language): TokenKind {
  const last = text.charCodeAt(text.length - 1);
  const first = text.charCodeAt(0);
  const isDigit = (code: number): boolean => code >= 48 && code <= 57;
  if (first === 34 || first === 39 || isDigit(first) || (first === 46 && text.length > 1))
    return TOKEN_KINDS.literal;
  if (!WORD_FIRST.test(text)) return TOKEN_KINDS.punctuation;
  if (last === 34 || last === 39 || /["']/u.test(text)) return TOKEN_KINDS.literal;
  if (language.keywords.has(text)) return TOKEN_KINDS.keyword;
  return language.literalWords.has(text) ? TOKEN_KINDS.literal : TOKEN_KINDS.identifier;
}

/** End of the logical line that holds `from`: backslash-newline continues it. */
function endOfDirective(code: string, from: number): number {
  const lineEnd = /(?<!\\)(?:\r\n|\r|\n)|(?<!\\\r)\n/gu;
  lineEnd.lastIndex = from;
  return lineEnd.exec(code)?.index ?? code.length;
}

/** The tokens of a text. Never throws: anything that is not a token of the language becomes punctuation. */
export function tokenize(code: string, language: Language): Tokens {
  const parts = language.preprocessor
    ? PATTERNS.preprocessor
    : language.textBlocks
      ? PATTERNS.textBlocks
      : PATTERNS.plain;
  const pattern = new RegExp(parts.join('|'), 'gmu');
  const kinds: TokenKind[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const texts: string[] = [];
  const directives = new Set<number>();
  const known = new Map<string, TokenKind>();
  let directiveEnd = -1;
  for (let match = pattern.exec(code); match !== null; match = pattern.exec(code)) {
    const text = match[0];
    const start = match.index;
    if (text.startsWith('//') || text.startsWith('/*')) continue;
    if (text.length > 1 && text.startsWith('#')) {
      directiveEnd = endOfDirective(code, pattern.lastIndex);
      if (OPAQUE_DIRECTIVES.has(text.slice(1).trim())) pattern.lastIndex = directiveEnd;
      continue;
    }
    let kind = known.get(text);
    if (kind === undefined) {
      kind = kindOf(text, language);
      known.set(text, kind);
    }
    if (start < directiveEnd) directives.add(kinds.length);
    kinds.push(kind);
    starts.push(start);
    ends.push(start + text.length);
    texts.push(text);
  }
  return { kinds, starts, ends, texts, directives };
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return countBelow(tokens.starts, offset);
}
