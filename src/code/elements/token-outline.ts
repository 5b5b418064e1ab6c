import { LANGUAGES } from '../languages/languages.js';
import { tokenAt, tokenize, type Tokens } from '../parsing/tokens.js';
import type { Analysis, IdentifierRole } from '../analysis.js';
import { LAYOUT } from '../styles/layout.js';
import { commentTraits } from '../traits/comments.js';
import type { Trait } from '../traits/trait.js';

/** An element by the tokens that it covers. */
export interface OutlinedElement {
  /** `null` for statements. */
  readonly role: IdentifierRole | null;
  /** For an identifier, the token where it first occurs; for a statement, its first token. */
  readonly start: number;
  /** The token after the last. */
  readonly end: number;
}

/** A trait by its text and by the tokens that it covers; comments, blanks and lines cover none. */
export interface OutlinedTrait extends Pick<Trait, 'kind' | 'type' | 'text'> {
  readonly start: number;
  readonly end: number;
}

/**
 * A unit by its tokens: everything that the probe learns from. A parse adds only a few numbers per element to the tokens.
 * These depend on the code alone, so they can be cached; reading the tokens again takes a tenth of the time of a parse.
 */
export interface TokenOutline {
  readonly tokens: Tokens;
  /** In the order of the analysis. */
  readonly elements: readonly OutlinedElement[];
  readonly traits: readonly OutlinedTrait[];
  readonly parseErrors: number;
  /** Its tokens are the words of a text (`textOutline`). */
  readonly isText?: true;
}

/** Reduces an analysis to what its elements cover. */
export function tokenOutline({ code, language, elements, traits, parseErrors }: Analysis): TokenOutline {
  const tokens = tokenize(code, LANGUAGES[language]);
  const outlined = elements.map(({ kind, role, spans }): OutlinedElement => {
    const span = spans[0] ?? NOWHERE;
    const start = tokenAt(tokens, span.start);
    return kind === 'identifier'
      ? { role, start, end: start + 1 }
      : { role: null, start, end: tokenAt(tokens, span.end) };
  });
  const traitsOf = traits.map(({ kind, type, text, spans: [span] }) =>
    outlinedTrait({ kind: kind === 'style' ? kind : 'comment', type, text, span: span ?? NOWHERE }, tokens),
  );
  return { tokens, elements: outlined, traits: traitsOf, parseErrors };
}

const NOWHERE = { start: 0, end: 0 };

function outlinedTrait({ kind, type, text, span }: Trait, tokens: Tokens): OutlinedTrait {
  const start = tokenAt(tokens, span.start);
  const end = kind === 'comment' || LAYOUT.has(type) ? start : tokenAt(tokens, span.end);
  return { kind, type, text, start, end };
}

/** The comments of code with this outline. */
export function outlinedComments(
  code: string,
  { tokens, elements }: Pick<TokenOutline, 'tokens' | 'elements'>,
): OutlinedTrait[] {
  const statements = elements
    .filter(({ role }) => role === null)
    .map(({ start, end }) => ({ start: tokens.starts[start] ?? 0, end: tokens.ends[end - 1] ?? 0 }));
  return commentTraits(code, tokens, statements).map((one) => outlinedTrait(one, tokens));
}
