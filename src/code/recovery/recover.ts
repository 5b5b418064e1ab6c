import type { Span } from '../../text/span.js';
import { isBalanced, matchBrackets } from '../parsing/brackets.js';
import { NODE_FLAGS, type NodeTable } from '../languages/node-table.js';
import type { Outline } from '../parsing/outline.js';
import type { StatementSpan } from '../elements/statements.js';
import { tokenAt, type Tokens } from '../parsing/tokens.js';

/** Type of a statement that was found by its tokens in broken code. */
const RECOVERED_TYPE = 'recovered_statement';

/** Words that begin a label up to its `:`. */
const CASES = new Set(['case', 'default']);

/** Spans of the ERROR nodes where statements may be. */
function errorSpans(outline: Outline, table: NodeTable): Span[] {
  const spans: Span[] = [];
  outline.symbols.forEach((symbol, node) => {
    if (((table.flags[symbol] ?? 0) & NODE_FLAGS.error) === 0) return;
    const parent = outline.parentSymbols[node] ?? -1;
    if (parent >= 0 && !table.types.lists.includes(table.name(parent))) return;
    spans.push({ start: outline.starts[node] ?? 0, end: outline.ends[node] ?? 0 });
  });
  return spans;
}

/** The spans that no other span contains, in order. */
function outermost<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of sorted) if (span.end > (kept.at(-1)?.end ?? -1)) kept.push(span);
  return kept;
}

/** Input for `segment`: tokens, their brackets, and the statements that the parser found. */
interface Zone {
  readonly tokens: Tokens;
  readonly matches: Int32Array;
  /** Token index → index after the found statement that begins there. */
  readonly skips: ReadonlyMap<number, number>;
}

/** Statements between `from` and `to` (token indices): runs that end in `;` outside brackets. */
function segment(zone: Zone, from: number, to: number): StatementSpan[] {
  const { tokens, matches, skips } = zone;
  const found: StatementSpan[] = [];
  let runStart = -1;
  let index = from;
  while (index < to) {
    const text = tokens.texts[index] ?? '';
    const partner = matches[index] ?? -1;
    const skip = skips.get(index);
    const isInitializer = text === '{' && tokens.texts[index - 1] === '=';
    if (skip !== undefined || tokens.directives.has(index)) {
      runStart = -1;
      // at least one further: a statement of the parser's may lie inside one token, such as an unclosed literal
      index = Math.max(skip ?? 0, index + 1);
    } else if (text === '(' || text === '[' || isInitializer) {
      runStart = partner < 0 || partner >= to ? -1 : runStart < 0 ? index : runStart;
      index = runStart < 0 ? index + 1 : partner + 1;
    } else if (text === '{' || text === '}' || text === ')' || text === ']') {
      runStart = -1;
      index++;
    } else if (text === ';') {
      if (runStart >= 0) {
        const start = tokens.starts[runStart] ?? 0;
        found.push({ start, end: tokens.ends[index] ?? start, type: RECOVERED_TYPE });
      }
      runStart = -1;
      index++;
    } else if (CASES.has(text)) {
      const colon = tokens.texts.indexOf(':', index);
      runStart = -1;
      index = colon < 0 ? to : colon + 1;
    } else {
      if (runStart < 0) runStart = index;
      index++;
    }
  }
  return found;
}

/**
 * The statements of a unit whose parse has errors. Statement nodes with unbalanced brackets are dropped, because the
 * parser joined several statements in them. In their place, and in ERROR nodes among statements, each run of tokens that
 * ends in `;` is a statement. Balanced statements that the parser found there are kept.
 * @param found in order, outer before inner
 * @param from offset of the function's body; everything before it is the header
 */
export function recoverStatements(
  outline: Outline,
  table: NodeTable,
  tokens: Tokens,
  found: readonly StatementSpan[],
  from: number,
): StatementSpan[] {
  const matches = matchBrackets(tokens);
  const tokensOf = (span: Span): [number, number] => [tokenAt(tokens, span.start), tokenAt(tokens, span.end)];
  const isWhole = (span: Span): boolean => isBalanced(tokens, matches, ...tokensOf(span));
  const whole = new Set(found.filter(isWhole));
  const joined = found.filter((span) => !whole.has(span));
  const recovered: StatementSpan[] = [];
  const kept = [...whole];
  let next = 0;
  for (const zone of outermost([...errorSpans(outline, table), ...joined])) {
    const inside: StatementSpan[] = [];
    for (; (kept[next]?.start ?? Infinity) < zone.end; next++) {
      const span = kept[next];
      if (span && span.start >= zone.start && span.end <= zone.end) inside.push(span);
    }
    const skips = new Map(outermost(inside).map(tokensOf));
    const [first, last] = tokensOf({ start: Math.max(zone.start, from), end: zone.end });
    recovered.push(...segment({ tokens, matches, skips }, first, last));
  }
  return [...whole, ...recovered];
}
