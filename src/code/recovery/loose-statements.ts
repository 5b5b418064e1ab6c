import type { Span } from '../../text/span.js';
import { matchBrackets } from '../parsing/brackets.js';
import { TOKEN_KINDS, type Tokens } from '../parsing/tokens.js';

/** First words of statements that never begin a class member. */
const STATEMENT_WORDS = new Set([
  'if',
  'while',
  'for',
  'do',
  'switch',
  'try',
  'throw',
  'return',
  'assert',
  'break',
  'continue',
  'new',
  '(',
  '++',
  '+',
  '-',
]);

/** Words that the statement's body follows, directly or after a header in parentheses. */
const HEADS = new Set([
  'if',
  'while',
  'for',
  'switch',
  'synchronized',
  'try',
  'catch',
  'else',
  'do',
  'finally',
]);
/** Words that continue a statement after its body. */
const TAILS = new Set(['else', 'catch', 'finally']);

/** Reads the tokens of a class body. */
class ClassBodyReader {
  private readonly matches: Int32Array;

  constructor(private readonly tokens: Tokens) {
    this.matches = matchBrackets(tokens);
  }

  private text(index: number): string {
    return this.tokens.texts[index] ?? '';
  }

  /** Index after the bracket that matches the one at `index`; the end of the tokens if none does. */
  private afterBracket(index: number): number {
    const partner = this.matches[index] ?? -1;
    return partner > index ? partner + 1 : this.tokens.texts.length;
  }

  /** True when only a statement can begin at `index`. */
  private isStatement(index: number): boolean {
    const text = this.text(index);
    if (STATEMENT_WORDS.has(text)) return true;
    if (text === 'synchronized' || text === 'this' || text === 'super')
      return this.text(index + 1) !== 'static';
    if (this.tokens.kinds[index] !== TOKEN_KINDS.identifier) return false;
    let at = index + 1;
    while (this.text(at) === '.') at += 2;
    const next = this.text(at);
    if (next === '(') return !['{', 'throws'].includes(this.text(this.afterBracket(at)));
    return next === '=' || next === '+' || next === '-' || (next === '[' && this.text(at + 1) !== ']');
  }

  /** Index after the simple statement at `index`. */
  private simpleEnd(index: number): number {
    let at = index;
    while (at < this.tokens.texts.length) {
      const text = this.text(at);
      if (text === ';') return at + 1;
      if (text === '}') return at;
      at = '([{'.includes(text) ? this.afterBracket(at) : at + 1;
    }
    return at;
  }

  /** Index after the statement at `index`. */
  private statementEnd(index: number): number {
    let at = index;
    let loops = 0;
    while (at < this.tokens.texts.length) {
      const text = this.text(at);
      if (HEADS.has(text)) {
        if (text === 'do') loops++;
        at = this.text(at + 1) === '(' ? this.afterBracket(at + 1) : at + 1;
        continue;
      }
      at = text === '{' ? this.afterBracket(at) : this.simpleEnd(at);
      const next = this.text(at);
      if (next === 'while' && loops > 0) {
        loops--;
        at = this.simpleEnd(at);
      }
      if (!TAILS.has(this.text(at))) return at;
    }
    return at;
  }

  /** Index after the class member at `index`. */
  private memberEnd(index: number): number {
    let at = index;
    while (at < this.tokens.texts.length) {
      const text = this.text(at);
      if (text === ';') return at + 1;
      if (text === '{') return this.afterBracket(at);
      if (text === '}') return at;
      at = text === '(' || text === '[' ? this.afterBracket(at) : at + 1;
    }
    return at;
  }

  /** Spans of the statements directly in the first class's body. */
  read(): Span[] {
    const found: Span[] = [];
    let at = this.tokens.texts.indexOf('{') + 1;
    while (at < this.tokens.texts.length && this.text(at) !== '}') {
      if (!this.isStatement(at)) {
        at = this.memberEnd(at);
        continue;
      }
      const end = Math.max(this.statementEnd(at), at + 1);
      found.push({ start: this.tokens.starts[at] ?? 0, end: this.tokens.ends[end - 1] ?? 0 });
      at = end;
    }
    return found;
  }
}

/**
 * Statements directly in a class body, where the grammar allows only members: a record wraps its method in a class, and
 * an attack that plants after the first `{` puts its trigger there.
 */
export function looseStatements(tokens: Tokens): Span[] {
  const open = tokens.texts.indexOf('{');
  const isClass = open > 0 && tokens.texts.lastIndexOf('class', open) >= 0;
  return isClass ? new ClassBodyReader(tokens).read() : [];
}
