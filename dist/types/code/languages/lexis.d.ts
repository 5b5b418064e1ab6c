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
export declare const END: string;
/** Comments of C and Java: a backslash at the end continues a line. */
export declare const C_COMMENTS: readonly string[];
/** Comments of languages without continued lines. */
export declare const SLASH_COMMENTS: readonly string[];
export declare const HASH_COMMENT: string;
export declare const WORD: string;
/** Words of languages where `$` is not part of a name. */
export declare const PLAIN_WORD: string;
/** Numbers as C's preprocessor reads them. */
export declare const NUMBER: string;
/** Numbers of languages in which `1..n` is a range and `1.max()` a call. */
export declare const STRICT_NUMBER: string;
export declare const COMPOUNDS: string;
/** Prefixes of strings and characters in C. */
export declare const C_PREFIX = "(?:u8|[uUL])?";
/** A string in one kind of quotes, which ends with its line and has escapes. */
export declare function quoted(quote: string, prefixes?: string): StringRow;
/** The closing bracket or other character of a literal, by the last character of its opening. */
export declare function partnerOf(open: string): string;
/** The bracket that `close` closes, or an empty text. */
export declare function openerOf(close: string): string;
/** The quotes at the end of an opening: it closes with the same. */
export declare function sameQuotes(open: string): string;
