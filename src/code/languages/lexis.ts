/** A kind of string literal: how it opens, what is inside, and how it closes. */
export interface StringRow {
  /** Regular expression (no groups) of the opening: prefixes and quotes. */
  readonly open: string;
  /** The closing text, by the opening text. */
  readonly close: (open: string) => string;
  /** Whether a backslash hides the next character. */
  readonly escapes: boolean;
  /** Whether the string may hold line ends. Without them, an unclosed string ends with its line. */
  readonly lines: boolean;
  /** Letters after the closing text that belong to the string: flags of a regular expression. */
  readonly flags?: boolean;
  /** Whether the bracket that opens the string may occur in pairs inside it. */
  readonly nests?: boolean;
  /** Opens a string only where an operand is expected: elsewhere, its first character is an operator. */
  readonly operand?: boolean;
  /** Whether the closing text, written twice, is part of the string. */
  readonly doubled?: boolean;
  /** Texts that open a hole with code, up to a `}`. */
  readonly holes?: readonly string[];
  /** Text that looks like the opening of a hole and is part of the string. */
  readonly noHole?: string;
  /** A character that opens a hole with one name directly after it. */
  readonly nameMark?: string;
  /** The closing text is a word at the start of a line, after blanks (heredocs). */
  readonly closesLine?: boolean;
  /** The string begins on the next line; the rest of the opening's line is code (heredocs of Ruby). */
  readonly startsNextLine?: boolean;
}

/** The lexical rules of a language, as data for `tokenize`. All patterns take linear time, because attackers write code. */
export interface Lexis {
  /** Regular expressions of whole comments (no groups); an unclosed one extends to the end. */
  readonly comments: readonly string[];
  /** Whether block comments nest. */
  readonly nestedComments?: boolean;
  /** The first row that matches applies. */
  readonly strings: readonly StringRow[];
  /** Regular expressions (no groups) of other whole literals. */
  readonly literals: readonly string[];
  /** Global regular expression, whose groups are variables that a literal names: format strings. */
  readonly mentions?: RegExp;
  readonly word: string;
  readonly number: string;
  /** Punctuation of several characters that is read as one token; all other punctuation is read one character at a time. */
  readonly compounds: string;
  /** Whether a `/` where an operand is expected opens a regular expression. */
  readonly slashPatterns?: boolean;
}

/** The end of the text, without the flag that makes `$` match at every line end. */
export const END = String.raw`(?![\s\S])`;

const BLOCK_COMMENT = String.raw`\/\*[\s\S]*?(?:\*\/|${END})`;

/** Comments of C and Java: a backslash at the end continues a line. */
export const C_COMMENTS: readonly string[] = [
  String.raw`\/\/(?:\\(?:\r\n|[\s\S])|[^\\\r\n])*`,
  BLOCK_COMMENT,
];
/** Comments of languages without continued lines. */
export const SLASH_COMMENTS: readonly string[] = [String.raw`\/\/[^\r\n]*`, BLOCK_COMMENT];
export const HASH_COMMENT = String.raw`#[^\r\n]*`;

export const WORD = String.raw`[\p{ID_Start}_$][\p{ID_Continue}$]*`;
/** Words of languages where `$` is not part of a name. */
export const PLAIN_WORD = String.raw`[\p{ID_Start}_][\p{ID_Continue}]*`;
/** Numbers as C's preprocessor reads them. */
export const NUMBER = String.raw`\.?[0-9](?:[eEpP][+-]|[\p{ID_Continue}.])*`;
/** Numbers of languages in which `1..n` is a range and `1.max()` a call. */
export const STRICT_NUMBER = String.raw`\.?[0-9](?:[eEpP][+-](?=[0-9])|\p{ID_Continue}|\.(?=[0-9]))*`;
export const COMPOUNDS = String.raw`\.{3}|->|::`;

/** Prefixes of strings and characters in C. */
export const C_PREFIX = '(?:u8|[uUL])?';

/** A string in one kind of quotes, which ends with its line and has escapes. */
export function quoted(quote: string, prefixes = ''): StringRow {
  return { open: prefixes + quote, close: () => quote, escapes: true, lines: false };
}

/** The closing bracket or other character of a literal, by the last character of its opening. */
export function partnerOf(open: string): string {
  const last = open.slice(-1);
  return PARTNERS.get(last) ?? last;
}

const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

/** The bracket that `close` closes, or an empty text. */
export function openerOf(close: string): string {
  for (const [open, partner] of PARTNERS) if (partner === close) return open;
  return '';
}

/** The quotes at the end of an opening: it closes with the same. */
export function sameQuotes(open: string): string {
  return /["'`]+$/u.exec(open)?.[0] ?? '';
}
