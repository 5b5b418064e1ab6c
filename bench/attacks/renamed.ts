import type { Analysis, CodeElement, IdentifierRole } from '../../src/code/analysis.js';
import { applyEdits, renameEdits } from '../../src/code/edits/edit.js';
import type { Poisoned } from './attack.js';

/** The names of a role, in order of their first occurrence. */
export function namesOf(analysis: Analysis, role: IdentifierRole): CodeElement[] {
  const first = (element: CodeElement): number => element.spans[0]?.start ?? Infinity;
  return analysis.elements
    .filter((element) => element.kind === 'identifier' && element.role === role)
    .sort((a, b) => first(a) - first(b));
}

/** The function with a name replaced at all its occurrences; the spans are those of the new name. */
export function renamed({ code }: Analysis, element: CodeElement, name: string): Poisoned {
  const longer = name.length - element.text.length;
  const starts = element.spans.map(({ start }, index) => start + index * longer);
  return {
    code: applyEdits(code, renameEdits(element, name)),
    trigger: {
      ...{ kind: 'identifier', text: name },
      spans: starts.map((start) => ({ start, end: start + name.length })),
    },
  };
}
