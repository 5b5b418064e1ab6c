import type { Span } from '../../text/span.js';
import { roleOf, type RoleContext } from './identifier-roles.js';
import { TOKEN_KINDS, type Tokens } from '../parsing/tokens.js';
import type { CodeElement } from '../analysis.js';

/** Token indices of each distinct name, in order of first occurrence. */
function occurrencesByName(tokens: Tokens): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  tokens.kinds.forEach((kind, index) => {
    if (kind !== TOKEN_KINDS.identifier) return;
    const name = tokens.texts[index] ?? '';
    const known = byName.get(name);
    if (known) known.push(index);
    else byName.set(name, [index]);
  });
  return byName;
}

/** One element for each distinct name of a unit, with all its occurrences. */
export function identifierElements(context: RoleContext): CodeElement[] {
  const { tokens } = context;
  const elements: CodeElement[] = [];
  for (const [name, occurrences] of occurrencesByName(tokens)) {
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
