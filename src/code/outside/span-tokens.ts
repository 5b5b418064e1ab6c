import type { Span } from '../../text/span.js';
import { TOKEN_KINDS, tokenAt, type Tokens } from '../parsing/tokens.js';
import type { SortedSpans } from './sorted-spans.js';

/** Whether a span has a token that is neither literal nor punctuation. */
export function isMoreThanLiterals(tokens: Tokens, { start, end }: Span): boolean {
  const last = tokenAt(tokens, end);
  for (let at = tokenAt(tokens, start); at < last; at++)
    if (tokens.kinds[at] === TOKEN_KINDS.identifier || tokens.kinds[at] === TOKEN_KINDS.keyword) return true;
  return false;
}

/** Whether a literal is in a span, outside of the lists in it. */
export function hasLiteral(tokens: Tokens, { start, end }: Span, lists: SortedSpans): boolean {
  const last = tokenAt(tokens, end);
  for (let at = tokenAt(tokens, start); at < last; at++) {
    const token = { start: tokens.starts[at] ?? 0, end: tokens.ends[at] ?? 0 };
    if (tokens.kinds[at] === TOKEN_KINDS.literal && !lists.cover(token)) return true;
  }
  return false;
}

/** A span without the comments and blanks at its ends, or `null` if it holds nothing else. */
export function trimmed(tokens: Tokens, { start, end }: Span): Span | null {
  const first = tokenAt(tokens, start);
  const last = tokenAt(tokens, end) - 1;
  return last < first ? null : { start: tokens.starts[first] ?? start, end: tokens.ends[last] ?? end };
}

/** The parts of a span outside of those that overlap it. */
export function partsOutside({ start, end }: Span, inside: readonly Span[]): Span[] {
  const found: Span[] = [];
  let at = start;
  for (const one of inside) {
    if (one.start > at) found.push({ start: at, end: one.start });
    at = one.end;
  }
  if (at < end) found.push({ start: at, end });
  return found;
}
