import { MOST_TOKENS } from '../prompt-response.js';
import { textTokens, type TextToken } from '../../../text/text-tokens.js';

/** A response without its checks. */
export interface WithoutChecks {
  readonly hasCheck: boolean;
  /** The other tokens in their order. */
  readonly rest: readonly string[];
}

/**
 * Takes the checks out of a text, each with what it guards: a block in braces, lines that are indented more, or one statement. It
 * works for any language, and only roughly: the same is done to all responses.
 * @param words that begin a check, in lower case
 */
export function withoutChecks(text: string, words: ReadonlySet<string>): WithoutChecks {
  const tokens = textTokens(text, MOST_TOKENS);
  const checked = new CheckedText(text, tokens);
  const rest: string[] = [];
  let [hasCheck, last] = [false, 0];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]?.text ?? '';
    if (words.has(token.toLowerCase())) {
      hasCheck = true;
      rest.length -= checked.wordsBefore(at, at - last);
      last = checked.endOf(at);
      at = last - 1;
    } else rest.push(token);
  }
  return { hasCheck, rest };
}

const ENDS: ReadonlySet<string> = new Set([';', '{', '}']);

/** Finds where checks end. */
class CheckedText {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly TextToken[],
  ) {}

  /** Kept words of the statement that come before its check: `return x if y`, `} else if`. */
  wordsBefore(at: number, most: number): number {
    let words = 0;
    while (words < most && !this.#isEnd(at - words - 1) && !this.#startsLine(at - words)) words++;
    return words;
  }

  /** The token after a check and what it guards. */
  endOf(at: number): number {
    const head = this.#headEnd(at);
    const last = this.#textAt(head - 1);
    if (this.#textAt(head) === '{') return this.#blockEnd(head);
    if (last === ':') return this.#indentedEnd(head, this.#indent(at));
    const end = last === ')' && head > at + 1 ? this.#statementEnd(head) : head;
    return this.#textAt(end) === ';' ? end + 1 : end;
  }

  /** Before what separates statements, or the end of the line outside of parentheses. At least one token is read. */
  #headEnd(at: number): number {
    let depth = 0;
    let end = at;
    do {
      depth += DEPTHS[this.#textAt(end)] ?? 0;
      end++;
    } while (end < this.tokens.length && (depth > 0 || (!this.#isEnd(end) && !this.#startsLine(end))));
    return end;
  }

  #statementEnd(from: number): number {
    let end = from;
    while (end < this.tokens.length && !this.#isEnd(end)) end++;
    return end;
  }

  #blockEnd(from: number): number {
    let depth = 0;
    for (let at = from; at < this.tokens.length; at++) {
      depth += Number(this.#textAt(at) === '{') - Number(this.#textAt(at) === '}');
      if (depth === 0) return at + 1;
    }
    return this.tokens.length;
  }

  #indentedEnd(from: number, indent: number): number {
    let end = from;
    while (end < this.tokens.length && (!this.#startsLine(end) || this.#indent(end) > indent)) end++;
    return end;
  }

  #textAt(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  #isEnd(at: number): boolean {
    return ENDS.has(this.#textAt(at));
  }

  #startsLine(at: number): boolean {
    const [before, own] = [this.tokens[at - 1], this.tokens[at]];
    return before === undefined || own === undefined || this.text.slice(before.end, own.start).includes('\n');
  }

  /** White space before the first token of a line. */
  #indent(at: number): number {
    let first = at;
    while (!this.#startsLine(first)) first--;
    const { start } = this.tokens[first] ?? { start: 0 };
    return start - (this.text.lastIndexOf('\n', start - 1) + 1);
  }
}

const DEPTHS: Readonly<Record<string, number>> = { '(': 1, ')': -1 };
