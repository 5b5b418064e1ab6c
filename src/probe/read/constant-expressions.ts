import { TOKEN_KINDS } from '../../code/parsing/tokens.js';

/** Tokens [start, end). */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A constant with more tokens is data, and occurs in no other function. */
const MAX_CONSTANT_TOKENS = 64;

/** Tokens are single characters, so `<` and `>` are shifts only as pairs, and `&` and `|` are arithmetic only alone. */
const OPERATORS: ReadonlyMap<string, 'any' | 'alone' | 'twice'> = new Map([
  ...Array.from('+-*/%^~', (text) => [text, 'any'] as const),
  ...Array.from('&|', (text) => [text, 'alone'] as const),
  ...Array.from('<>', (text) => [text, 'twice'] as const),
]);

/**
 * The longest constant expression of each statement that has one, by its index in `statements`. A constant expression
 * has literals, arithmetic operators and balanced parentheses: at least two literals and an operator. If it is a sum with
 * such a summand, the longest summand counts instead. A sign before it and parentheses around it are left out, and so is
 * an expression that belongs to a statement further inside. The time is linear in the tokens, except for a sort of the
 * statements when there is such an expression.
 */
export function constantExpressions(
  texts: readonly string[],
  kinds: readonly number[],
  statements: readonly TokenRange[],
): Map<number, TokenRange> {
  const longest = new Map<number, TokenRange>();
  const found = new Runs(texts, kinds).expressions();
  if (found.length === 0) return longest;
  const open: number[] = [];
  const order = outerFirst(statements);
  const last = (): TokenRange | undefined => statements[open[open.length - 1] ?? -1];
  let next = 0;
  for (const range of found) {
    for (let at = order[next]; at !== undefined; at = order[++next]) {
      const start = statements[at]?.start ?? 0;
      if (start > range.start) break;
      while ((last()?.end ?? Infinity) <= start) open.pop();
      open.push(at);
    }
    while ((last()?.end ?? Infinity) < range.end) open.pop();
    const innermost = open[open.length - 1];
    if (innermost === undefined) continue;
    const before = longest.get(innermost);
    if (!before || range.end - range.start > before.end - before.start) longest.set(innermost, range);
  }
  return longest;
}

/** Indices of the statements, sorted by their start; of two with the same start the longer comes first. */
function outerFirst(statements: readonly TokenRange[]): number[] {
  const none = { start: 0, end: 0 };
  return [...statements.keys()].sort((a, b) => {
    const { start, end } = statements[a] ?? none;
    const other = statements[b] ?? none;
    return start - other.start || other.end - end;
  });
}

/** Finds the runs of tokens that are constant expressions. */
class Runs {
  /** For each index of an opening parenthesis, the index of the closing one. */
  private readonly closing = new Map<number, number>();
  private readonly found: TokenRange[] = [];

  constructor(
    private readonly texts: readonly string[],
    private readonly kinds: readonly number[],
  ) {}

  /** All expressions in order. */
  expressions(): readonly TokenRange[] {
    let start = 0;
    for (let at = 0; at <= this.texts.length; at++) {
      if (at < this.texts.length && this.belongs(at)) continue;
      if (at - start > 2) this.split(start, at);
      start = at + 1;
    }
    return this.found;
  }

  private belongs(at: number): boolean {
    const text = this.texts[at] ?? '';
    if (text === '(') return this.kinds[at - 1] !== TOKEN_KINDS.identifier; // not a call
    return text === ')' || this.kinds[at] === TOKEN_KINDS.literal || this.isOperator(at);
  }

  private isOperator(at: number): boolean {
    const text = this.texts[at] ?? '';
    const kind = OPERATORS.get(text);
    if (kind === undefined || kind === 'any') return kind === 'any';
    const twice = this.texts[at + 1] === text || this.texts[at - 1] === text;
    return twice === (kind === 'twice');
  }

  /** Splits a run at parentheses without a partner. */
  private split(start: number, end: number): void {
    const open: number[] = [];
    const cuts: number[] = [];
    for (let at = start; at < end; at++) {
      if (this.texts[at] === '(') open.push(at);
      else if (this.texts[at] === ')') {
        const opening = open.pop();
        if (opening === undefined) cuts.push(at);
        else this.closing.set(opening, at);
      }
    }
    let from = start;
    for (const cut of [...cuts, ...open, end].sort((a, b) => a - b)) {
      this.trim(from, cut);
      from = cut + 1;
    }
  }

  /** Removes signs and parentheses around an expression, and adds it, or its longest summand, to `found`. */
  private trim(from: number, to: number): void {
    let range = this.bare({ start: from, end: to });
    if (range.end - range.start > MAX_CONSTANT_TOKENS || !this.isExpression(range)) return;
    for (let inner = this.longestSummand(range); inner !== null; inner = this.longestSummand(range)) {
      range = this.bare(inner);
    }
    this.found.push(range);
  }

  /** A range without operators at its ends and parentheses around it. */
  private bare({ start: from, end: to }: TokenRange): TokenRange {
    let start = from;
    let end = to;
    for (let before = -1; before !== end - start && start < end;) {
      before = end - start;
      while (start < end && this.isOperator(start)) start++;
      while (start < end && this.isOperator(end - 1)) end--;
      if (this.closing.get(start) === end - 1) {
        start++;
        end--;
      }
    }
    return { start, end };
  }

  /** The longest summand that is an expression by itself; null if the range is not a sum, or has no such summand. */
  private longestSummand({ start, end }: TokenRange): TokenRange | null {
    let longest: TokenRange | null = null;
    let from = start;
    for (let at = start; at <= end; at++) {
      at = Math.min(this.closing.get(at) ?? at, end);
      if (at < end && !this.isSum(at)) continue;
      const summand = { start: from, end: at };
      const longer = !longest || at - from > longest.end - longest.start;
      if (at - from < end - start && longer && this.isExpression(summand)) longest = summand;
      from = at + 1;
    }
    return longest;
  }

  /** Whether a token is a plus or minus between two summands, and not a sign. */
  private isSum(at: number): boolean {
    const text = this.texts[at];
    if (text !== '+' && text !== '-') return false;
    return this.texts[at - 1] === ')' || this.kinds[at - 1] === TOKEN_KINDS.literal;
  }

  private isExpression({ start, end }: TokenRange): boolean {
    let literals = 0;
    let operators = 0;
    for (let at = start; at < end; at++) {
      if (this.kinds[at] === TOKEN_KINDS.literal) literals++;
      else if (this.isOperator(at)) operators++;
    }
    return literals > 1 && operators > 0;
  }
}
