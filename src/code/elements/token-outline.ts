import { LANGUAGES } from '../languages/languages.js';
import { tokenAt, tokenize, type Tokens } from '../parsing/tokens.js';
import type { Analysis, IdentifierRole } from '../analysis.js';

/** An element by the tokens that it stands on. */
export interface OutlinedElement {
  /** `null` for statements. */
  readonly role: IdentifierRole | null;
  /** Of an identifier the token where it first occurs; of a statement its first token. */
  readonly start: number;
  /** The token behind the last. */
  readonly end: number;
}

/**
 * A unit by its tokens: all that is learned of it. What a parse adds to the tokens is a few numbers an element, and
 * hangs on nothing but the code: it can be kept, where tokens are had from the code again at a tenth of the time.
 */
export interface TokenOutline {
  readonly tokens: Tokens;
  /** In the order of the analysis. */
  readonly elements: readonly OutlinedElement[];
  readonly parseErrors: number;
}

/** Reduces an analysis to what its elements cover. */
export function tokenOutline({ code, language, elements, parseErrors }: Analysis): TokenOutline {
  const tokens = tokenize(code, LANGUAGES[language]);
  const outlined = elements.map(({ kind, role, spans }): OutlinedElement => {
    const span = spans[0] ?? { start: 0, end: 0 };
    const start = tokenAt(tokens, span.start);
    return kind === 'identifier'
      ? { role, start, end: start + 1 }
      : { role: null, start, end: tokenAt(tokens, span.end) };
  });
  return { tokens, elements: outlined, parseErrors };
}
