import type { Analysis } from '../code/analysis.js';

/**
 * Whether every name that was declared in a unit still is after something was removed: no place of a name that was local, or the
 * function's own, has become one that is declared elsewhere.
 */
export function namesResolve(before: Analysis, after: Analysis): boolean {
  const declaredElsewhere = freePlaces(before);
  const declaredHere = new Set(
    before.elements.filter(({ role }) => role === 'local' || role === 'own').map(({ text }) => text),
  );
  return [...freePlaces(after)].every(
    ([name, places]) => !declaredHere.has(name) || places <= (declaredElsewhere.get(name) ?? 0),
  );
}

/** How often each name stands for something that is declared elsewhere. */
function freePlaces({ elements }: Analysis): Map<string, number> {
  return new Map(
    elements.filter(({ role }) => role === 'free').map(({ text, spans }) => [text, spans.length]),
  );
}
