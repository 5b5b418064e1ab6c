import type { Language } from '../languages/language.js';
import type { StringRow } from '../languages/lexis.js';
import { lexicalRules, type LexicalRules } from './lexical-rules.js';
import { endOfNestedComment, endOfSlashPattern, scanString } from './scan-string.js';
import { TOKEN_KINDS, type TokenKind, type Tokens } from './token-kinds.js';

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
  'region',
  'endregion',
  'nullable',
]);

/** A string that is open around the current code, or whose text begins on the next line. */
interface OpenString {
  readonly row: StringRow;
  readonly close: string;
  /** Braces that the hole's code has opened. */
  depth: number;
  /** Brackets of the string's own kind that are open before the hole. */
  readonly nested: number;
}

/** End of the logical line that holds `from`: backslash-newline continues it. */
function endOfDirective(code: string, from: number): number {
  const lineEnd = /(?<!\\)(?:\r\n|\r|\n)|(?<!\\\r)\n/gu;
  lineEnd.lastIndex = from;
  return lineEnd.exec(code)?.index ?? code.length;
}

/** After these tokens a `/` divides, or closes a tag of JSX. */
const BEFORE_DIVISION = new Set([')', ']', '}', '<', 'this', 'super', 'null', 'true', 'false']);

/** After these tokens of Ruby an operator follows. */
const BEFORE_OPERATOR = new Set([')', ']', '}', 'end']);

/** Reads the tokens of one text: a loop over one regular expression, with a stack of the strings around a hole. */
export class Lexer {
  private readonly kinds: TokenKind[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly texts: string[] = [];
  private readonly directives = new Set<number>();
  private readonly commentStarts: number[] = [];
  private readonly commentEnds: number[] = [];
  private readonly known = new Map<string, TokenKind>();
  private readonly open: OpenString[] = [];
  private readonly pending: OpenString[] = [];
  private pendingLine = Infinity;
  private directiveEnd = -1;
  private readonly rules: LexicalRules;
  private readonly pattern: RegExp;

  constructor(
    private readonly code: string,
    private readonly language: Language,
  ) {
    this.rules = lexicalRules(language);
    this.pattern = new RegExp(this.rules.any, 'gmu');
  }

  /** @param most tokens; with more than that, reading stops */
  read(most: number): Tokens {
    const { code, pattern } = this;
    for (let match = pattern.exec(code); match !== null; match = pattern.exec(code)) {
      if (this.kinds.length > most) break;
      if (match.index >= this.pendingLine) this.readPending();
      else if (match[1] !== undefined) this.skipComment(match[1], match.index);
      else if (match[2] !== undefined) this.openString(match[2], match.index);
      else if (match[3] !== undefined)
        this.add(TOKEN_KINDS.literal, match.index, pattern.lastIndex, match[3]);
      else this.readToken(match[0], match.index);
    }
    const { kinds, starts, ends, texts, directives, commentStarts, commentEnds } = this;
    return { kinds, starts, ends, texts, directives, commentStarts, commentEnds };
  }

  private add(kind: TokenKind, start: number, end: number, text: string): void {
    if (start < this.directiveEnd) this.directives.add(this.kinds.length);
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
    this.texts.push(text);
  }

  private skipComment(text: string, start: number): void {
    if (this.language.lexis.nestedComments === true && text.startsWith('/*'))
      this.pattern.lastIndex = endOfNestedComment(this.code, start);
    this.commentStarts.push(start);
    this.commentEnds.push(this.pattern.lastIndex);
  }

  /** A word, a number, a directive, a whole literal, or punctuation. */
  private readToken(text: string, start: number): void {
    if (this.language.preprocessor && text.length > 1 && text.startsWith('#')) {
      this.directiveEnd = endOfDirective(this.code, this.pattern.lastIndex);
      if (OPAQUE_DIRECTIVES.has(text.slice(1).trim())) this.pattern.lastIndex = this.directiveEnd;
      return;
    }
    if (text === '/' && this.language.lexis.slashPatterns === true && this.expectsOperand()) {
      const end = endOfSlashPattern(this.code, start);
      this.add(TOKEN_KINDS.literal, start, end, this.code.slice(start, end));
      this.pattern.lastIndex = end;
      return;
    }
    if (this.open.length > 0 && this.closesHole(text)) {
      const open = this.open.pop();
      if (open) this.closeHole(open, start);
      return;
    }
    this.add(this.kindOf(text), start, start + text.length, text);
  }

  /** Reads on in the string around a hole, and after a heredoc in those that its line opened too. */
  private closeHole(string: OpenString, start: number): void {
    const outside = this.open.length;
    const end = this.continueString(string, start, start + 1);
    if (string.row.startsNextLine !== true || this.pending.length === 0 || this.open.length > outside) return;
    const lineEnd = this.code.indexOf('\n', end);
    this.pendingLine = lineEnd < 0 ? Infinity : lineEnd + 1;
  }

  /** Counts the braces in a hole; true for the one that closes it. */
  private closesHole(text: string): boolean {
    const around = this.open.at(-1);
    if (around === undefined) return false;
    if (text === '{') around.depth++;
    if (text !== '}') return false;
    return around.depth-- === 0;
  }

  private expectsOperand(): boolean {
    const last = this.kinds.length - 1;
    const text = this.texts[last] ?? '';
    if (BEFORE_DIVISION.has(text)) return false;
    if (this.kinds[last] === TOKEN_KINDS.literal) return text.endsWith('{');
    return this.kinds[last] !== TOKEN_KINDS.identifier;
  }

  /**
   * Whether an operand may begin at `start`, whose opening ends at `end`: after a name only as Ruby reads an argument
   * without parentheses, with a blank before it and none after its opening.
   */
  private opensOperand(start: number, end: number): boolean {
    const last = this.kinds.length - 1;
    const text = this.texts[last] ?? '';
    const between = this.code.slice(this.ends[last] ?? start, start);
    if (last < 0 || between.includes('\n')) return true;
    if (this.kinds[last] === TOKEN_KINDS.literal) return text.endsWith('{');
    if (this.kinds[last] === TOKEN_KINDS.identifier)
      return between !== '' && /[^\s=]/u.test(this.code.charAt(end));
    return !BEFORE_OPERATOR.has(text);
  }

  private kindOf(text: string): TokenKind {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const kind = kindOfText(text, this.language, this.rules.word);
    this.known.set(text, kind);
    return kind;
  }

  private openString(text: string, start: number): void {
    const found = this.rules.strings.find(({ row, open }) => {
      open.lastIndex = start;
      return open.test(this.code) && (row.operand !== true || this.opensOperand(start, open.lastIndex));
    });
    if (!found) {
      this.pattern.lastIndex = start + 1;
      this.readToken(text.charAt(0), start);
      return;
    }
    const string = { row: found.row, close: found.row.close(text), depth: 0, nested: 0 };
    if (found.row.startsNextLine !== true) {
      this.continueString(string, start, start + text.length);
      return;
    }
    this.add(TOKEN_KINDS.literal, start, start + text.length, text);
    this.pending.push(string);
    const lineEnd = this.code.indexOf('\n', start);
    this.pendingLine = lineEnd < 0 ? Infinity : Math.min(this.pendingLine, lineEnd + 1);
  }

  /** The texts of the heredocs that the line before opened. */
  private readPending(): void {
    // a string of the opening's line may end later
    let at = Math.max(this.pendingLine, this.ends.at(-1) ?? 0);
    this.pendingLine = Infinity;
    const outside = this.open.length;
    for (let string = this.pending.shift(); string; string = this.pending.shift()) {
      const end = this.continueString(string, at, at);
      if (this.open.length > outside) return;
      const lineEnd = this.code.indexOf('\n', end);
      at = lineEnd < 0 ? this.code.length : lineEnd + 1;
    }
  }

  /** Adds the string's literals from `start` up to its end or its next hole; returns the offset after them. */
  private continueString(string: OpenString, start: number, from: number): number {
    let partStart = start;
    let part = scanString(this.code, from, string.row, string.close, string.nested);
    for (;;) {
      if (part.end > partStart)
        this.add(TOKEN_KINDS.literal, partStart, part.end, this.code.slice(partStart, part.end));
      this.pattern.lastIndex = Math.max(part.end, start + 1);
      if (part.ends === 'closed') return part.end;
      if (part.ends === 'hole') {
        this.open.push({ ...string, depth: 0, nested: part.depth ?? 0 });
        return part.end;
      }
      partStart = this.readName(part.end);
      part = scanString(this.code, partStart, string.row, string.close, part.depth);
    }
  }

  /** Adds the name that begins at `start`, in a string; returns its end. */
  private readName(start: number): number {
    const name = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
    name.lastIndex = start;
    const text = name.exec(this.code)?.[0] ?? '';
    if (text !== '') this.add(TOKEN_KINDS.identifier, start, start + text.length, text);
    return start + text.length;
  }
}

/** The kind of a token that is not a string, by its text and the keywords of its language. */
function kindOfText(text: string, language: Language, word: RegExp): TokenKind {
  const first = text.charCodeAt(0);
  if ((first >= 48 && first <= 57) || (first === 46 && /^\.[0-9]/u.test(text))) return TOKEN_KINDS.literal;
  if (language.literalWords.has(text)) return TOKEN_KINDS.literal;
  if (/["'`]/u.test(text)) return text.length > 1 ? TOKEN_KINDS.literal : TOKEN_KINDS.punctuation;
  if (!word.test(text)) return TOKEN_KINDS.punctuation;
  return language.keywords.has(text) ? TOKEN_KINDS.keyword : TOKEN_KINDS.identifier;
}
