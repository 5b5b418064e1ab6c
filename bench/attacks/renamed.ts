import type { Analysis, CodeElement, IdentifierRole } from '../../src/code/analysis.js';
import type { Span } from '../../src/text/span.js';
import type { Poisoned } from './attack.js';

/** The names of a role, in order of their first occurrence. */
export function namesOf(analysis: Analysis, role: IdentifierRole): CodeElement[] {
  const first = (element: CodeElement): number => element.spans[0]?.start ?? Infinity;
  return analysis.elements
    .filter((element) => element.kind === 'identifier' && element.role === role)
    .sort((a, b) => first(a) - first(b));
}

/** The function with a name replaced at all its occurrences; the spans are those of the new name. */
export function renamed(analysis: Analysis, element: CodeElement, name: string): Poisoned {
  const spans: Span[] = [];
  let code = '';
  let end = 0;
  for (const span of element.spans) {
    code += analysis.code.slice(end, span.start);
    spans.push({ start: code.length, end: code.length + name.length });
    code += name;
    end = span.end;
  }
  return { code: code + analysis.code.slice(end), trigger: { kind: 'identifier', text: name, spans } };
}
