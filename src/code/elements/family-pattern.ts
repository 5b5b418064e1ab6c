import { LANGUAGES } from '../languages/languages.js';
import { TOKEN_KINDS, tokenize } from '../parsing/tokens.js';
import type { CodeElement, LanguageName } from '../analysis.js';

/** The symbol of a literal in a pattern. */
function abstractLiteral(text: string): string {
  if (text.endsWith('"') || /^(?:u8|[uUL])?"/u.test(text)) return 'S';
  if (/^(?:u8|[uUL])?'/u.test(text)) return "'C'";
  if (/^[.0-9]/u.test(text)) return 'N';
  return /^\p{L}+$/u.test(text) ? text : 'S';
}

/**
 * The pattern of an element's family: literals abstracted (numbers `N`, strings `S`, characters `'C'`),
 * comments dropped, tokens one space apart; an identifier is its own pattern.
 */
export function familyPattern(element: Pick<CodeElement, 'kind' | 'text'>, language: LanguageName): string {
  if (element.kind === 'identifier') return element.text;
  const tokens = tokenize(element.text, LANGUAGES[language]);
  return tokens.texts
    .map((text, index) => (tokens.kinds[index] === TOKEN_KINDS.literal ? abstractLiteral(text) : text))
    .join(' ');
}
