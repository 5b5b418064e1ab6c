import { countBelow } from '../../sorted.js';
import type { Span } from '../../text/span.js';
import { NODE_FLAGS, type NodeTable } from '../languages/node-table.js';
import type { Outline } from '../parsing/outline.js';
import { TOKEN_KINDS, tokenAt, type Tokens } from '../parsing/tokens.js';
import type { CodeElement } from '../analysis.js';

/** A statement before it becomes an element. */
export interface StatementSpan extends Span {
  readonly type: string;
}

/**
 * A statement with more levels of statements inside is not an element; the statements inside it are. This keeps the work
 * linear in the code, however deep it nests: a token is masked at most this many times.
 */
export const MAX_STATEMENT_HEIGHT = 64;

/** Offsets of the openings of heredocs, in order, and the ends of their texts. */
function heredocs(
  outline: Outline,
  table: NodeTable,
): { readonly starts: number[]; readonly ends: number[] } {
  const row = table.types.heredocs;
  const found = { starts: [] as number[], ends: [] as number[] };
  if (!row) return found;
  outline.symbols.forEach((symbol, node) => {
    const type = table.name(symbol);
    if (type === row.opening) found.starts.push(outline.starts[node] ?? 0);
    if (type === row.text) found.ends.push(outline.ends[node] ?? 0);
  });
  return found;
}

/** The statement nodes of an outline, in preorder, without those that overlap the header of the unit's function. */
export function statementSpans(outline: Outline, table: NodeTable, header: Span | null): StatementSpan[] {
  const spans: StatementSpan[] = [];
  const texts = heredocs(outline, table);
  for (let node = 0; node < outline.symbols.length; node++) {
    const symbol = outline.symbols[node] ?? 0;
    if (((table.flags[symbol] ?? 0) & NODE_FLAGS.statement) === 0) continue;
    const start = outline.starts[node] ?? 0;
    const type = table.name(symbol);
    const place = table.types.statements[type];
    const parent = table.name(outline.parentSymbols[node] ?? -1);
    const end = outline.ends[node] ?? start;
    if (!place || (header && start < header.end && end > header.start)) continue;
    if (place.never?.includes(parent) || (place.only && !place.only.includes(parent))) continue;
    const last = countBelow(texts.starts, end) - 1;
    const opens = last >= 0 && (texts.starts[last] ?? 0) >= start;
    spans.push({ start, end: opens ? Math.max(end, texts.ends[last] ?? end) : end, type });
  }
  return spans;
}

/** Outer before inner. Only the outermost of equal spans is kept. */
function inOrder(spans: readonly StatementSpan[]): StatementSpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, index) => {
    const before = sorted[index - 1];
    return before?.start !== span.start || before.end !== span.end;
  });
}

/** For each span (outer before inner), the number of spans around it and the levels of spans inside it. */
function levels(spans: readonly StatementSpan[]): { depths: number[]; heights: number[] } {
  const depths: number[] = [];
  const heights = new Array<number>(spans.length).fill(0);
  const open: number[] = [];
  const close = (): void => {
    const inner = open.pop() ?? 0;
    const outer = open.at(-1);
    if (outer !== undefined) heights[outer] = Math.max(heights[outer] ?? 0, (heights[inner] ?? 0) + 1);
  };
  spans.forEach((span, index) => {
    while (open.length > 0 && (spans[open.at(-1) ?? 0]?.end ?? 0) <= span.start) close();
    depths.push(open.length);
    open.push(index);
  });
  while (open.length > 0) close();
  return { depths, heights };
}

/** Statements in order, once each, without those that hold more than `MAX_STATEMENT_HEIGHT` levels. */
export function withinHeight(found: readonly StatementSpan[]): StatementSpan[] {
  const spans = inOrder(found);
  const { heights } = levels(spans);
  return spans.filter((_, index) => (heights[index] ?? 0) <= MAX_STATEMENT_HEIGHT);
}

/** Spans of the identifiers and literals inside `span`, in order: a mask hides them. */
function maskableSpans(tokens: Tokens, span: Span): Span[] {
  const spans: Span[] = [];
  for (let index = tokenAt(tokens, span.start); index < tokens.starts.length; index++) {
    const start = tokens.starts[index] ?? 0;
    const end = tokens.ends[index] ?? 0;
    if (end > span.end) break;
    if ((tokens.kinds[index] ?? TOKEN_KINDS.punctuation) <= TOKEN_KINDS.literal) spans.push({ start, end });
  }
  return spans;
}

/** Statement elements, outer before inner; those with nothing to mask (`return;`) are left out. */
export function statementElements(
  code: string,
  tokens: Tokens,
  found: readonly StatementSpan[],
): CodeElement[] {
  const spans = inOrder(found);
  const { depths } = levels(spans);
  const elements: CodeElement[] = [];
  spans.forEach((span, index) => {
    const maskSpans = maskableSpans(tokens, span);
    if (maskSpans.length === 0) return;
    elements.push({
      kind: 'statement',
      text: code.slice(span.start, span.end),
      role: null,
      type: span.type,
      spans: [{ start: span.start, end: span.end }],
      maskSpans,
      depth: depths[index] ?? 0,
    });
  });
  return elements;
}
