import type { Span } from '../../text/span.js';
import type { Language } from '../languages/language.js';
import { hasSigil, roleOf, type RoleContext } from './identifier-roles.js';
import { TOKEN_KINDS, type Tokens } from '../parsing/tokens.js';
import type { CodeElement } from '../analysis.js';

/**
 * Token indices of each distinct name, in order of first occurrence. Where variables have a mark (`$`), a name with it
 * and the same name without it are two.
 */
function occurrencesByName(tokens: Tokens, { sigil }: Language): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  tokens.kinds.forEach((kind, index) => {
    if (kind !== TOKEN_KINDS.identifier) return;
    const name = tokens.texts[index] ?? '';
    const key = sigil !== undefined && hasSigil(tokens, index, sigil) ? sigil + name : name;
    const known = byName.get(key);
    if (known) known.push(index);
    else byName.set(key, [index]);
  });
  return byName;
}

/** One element for each distinct name of a unit, with all its occurrences. */
export function identifierElements(context: RoleContext): CodeElement[] {
  const { tokens, language } = context;
  const elements: CodeElement[] = [];
  for (const occurrences of occurrencesByName(tokens, language).values()) {
    const name = tokens.texts[occurrences[0] ?? 0] ?? '';
    const spans = occurrences.map((index): Span => ({
      start: tokens.starts[index] ?? 0,
      end: tokens.ends[index] ?? 0,
    }));
    const role = roleOf(context, name, occurrences);
    elements.push({
      kind: 'identifier',
      text: name,
      role,
      type: 'identifier',
      spans,
      maskSpans: spans,
      depth: 0,
    });
  }
  return elements;
}
