import type { Span } from '../../text/span.js';
import type { Analysis, CodeElement, Piece, Variant } from '../analysis.js';

/** The code without masks: one piece (none for empty code). */
export function plain(code: string): Variant {
  return code === '' ? [] : [{ text: code, masked: false }];
}

/** Pieces of `code` with `spans` (in order, not overlapping) masked. */
export function maskSpans(code: string, spans: readonly Span[]): Variant {
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start > at) pieces.push({ text: code.slice(at, span.start), masked: false });
    pieces.push({ text: code.slice(span.start, span.end), masked: true });
    at = span.end;
  }
  if (at < code.length) pieces.push({ text: code.slice(at), masked: false });
  return pieces;
}

/** The unit with one element masked: each of its mask spans is one masked piece. */
export function mask(analysis: Analysis, element: CodeElement): Variant {
  return maskSpans(analysis.code, element.maskSpans);
}

/** The unit with several elements masked at once. Code of two elements is masked once. */
export function maskAll(analysis: Analysis, elements: readonly CodeElement[]): Variant {
  const sorted = elements
    .flatMap((element) => element.maskSpans)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: Span[] = [];
  for (const span of sorted) if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  return maskSpans(analysis.code, spans);
}

/** The part of a variant inside `span` of the original code; a piece at the edge is cut. */
export function slice(variant: Variant, span: Span): Variant {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of variant) {
    const text = piece.text.slice(Math.max(0, span.start - at), Math.max(0, span.end - at));
    at += piece.text.length;
    if (text !== '') pieces.push({ text, masked: piece.masked });
    if (at >= span.end) break;
  }
  return pieces;
}
