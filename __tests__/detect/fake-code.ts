import type { Analysis, CodeElement, IdentifierRole } from '../../src/code/analysis.js';
import type { Span } from '../../src/text/span.js';

const KEYWORDS = new Set(['int', 'void', 'if', 'for', 'while', 'return', 'break', 'char']);

/** What a reader, rather than a parser, says of a code. */
export interface Sketch {
  /** Exact texts of its statements; every occurrence is one statement. */
  readonly statements?: readonly string[];
  readonly locals?: readonly string[];
  readonly own?: string;
}

/** An analysis made without a parser: every word that is no keyword is an identifier. */
export function analysisOf(code: string, { statements = [], locals = [], own = 'f' }: Sketch = {}): Analysis {
  const roleOf = (name: string): IdentifierRole =>
    name === own ? 'own' : locals.includes(name) ? 'local' : 'free';
  const names = new Set(wordsOf(code).map(({ start, end }) => code.slice(start, end)));
  const identifiers = [...names].map((name): CodeElement => {
    const spans = wordsOf(code).filter(({ start, end }) => code.slice(start, end) === name);
    return {
      kind: 'identifier',
      text: name,
      role: roleOf(name),
      type: 'identifier',
      spans,
      maskSpans: spans,
      depth: 0,
    };
  });
  const units = [...new Set(statements)].flatMap((text) =>
    occurrences(code, text).map((span) => statement(code, span)),
  );
  return {
    code,
    language: 'c',
    elements: [...identifiers, ...units],
    traits: [],
    parseErrors: 0,
    name: own,
    bodyStart: code.indexOf('{') + 1 || -1,
  };
}

function statement(code: string, span: Span): CodeElement {
  const text = code.slice(span.start, span.end);
  const tokens = [...text.matchAll(/"[^"]*"|\w+/gu)].filter(([token]) => !KEYWORDS.has(token));
  const maskSpans = tokens.map(({ 0: token, index }) => ({
    start: span.start + index,
    end: span.start + index + token.length,
  }));
  return { kind: 'statement', text, role: null, type: 'statement', spans: [span], maskSpans, depth: 0 };
}

function occurrences(code: string, text: string): Span[] {
  const spans: Span[] = [];
  for (let start = code.indexOf(text); start >= 0; start = code.indexOf(text, start + text.length)) {
    spans.push({ start, end: start + text.length });
  }
  if (spans.length === 0) throw new Error(`the code does not hold ${text}`);
  return spans;
}

function wordsOf(code: string): Span[] {
  return [...code.matchAll(/"[^"]*"|[A-Za-z_]\w*/gu)]
    .filter(([token]) => !token.startsWith('"') && !KEYWORDS.has(token))
    .map(({ 0: token, index }) => ({ start: index, end: index + token.length }));
}
