import type { Analysis } from '../analysis.js';
import type { OutlinedTrait, TokenOutline } from '../elements/token-outline.js';
import { TOKEN_KINDS } from '../parsing/token-kinds.js';
import { tokenAt } from '../parsing/tokens.js';
import { wordingTokens } from './wording.js';

/** Reduces a text (`analyzeText`) to its words, in lower case, and to what it has in common with others by the words that this covers. */
export function textOutline({ code, traits, parseErrors }: Analysis): TokenOutline {
  const tokens = wordingTokens(code);
  const outlined = {
    kinds: tokens.map(() => TOKEN_KINDS.punctuation),
    starts: tokens.map(({ start }) => start),
    ends: tokens.map(({ end }) => end),
    texts: tokens.map(({ text }) => text.toLowerCase()),
    ...{ directives: new Set<number>(), commentStarts: [], commentEnds: [] },
  };
  const traitsOf = traits.map(({ type, text, spans: [span] }): OutlinedTrait => {
    const start = tokenAt(outlined, span?.start ?? 0);
    // words do not show casing, blanks and marks: nothing of a habit is masked
    const end = type === 'habit' ? start : tokenAt(outlined, span?.end ?? 0);
    return { kind: 'text', type, text, start, end };
  });
  return { tokens: outlined, elements: [], traits: traitsOf, parseErrors, isText: true };
}
