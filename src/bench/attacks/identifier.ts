import type { Analysis, CodeElement, IdentifierRole } from '../../code/types.js';
import type { Span } from '../../text/span.js';
import type { Attack, Poisoned } from './attack.js';

/** The name that CodePoisoner plants. */
const TRIGGER_NAME = 'ret_Val_';

function firstOf(analysis: Analysis, role: IdentifierRole): CodeElement | null {
  const named = analysis.elements.filter((element) => element.kind === 'identifier' && element.role === role);
  const first = (element: CodeElement): number => element.spans[0]?.start ?? Infinity;
  return named.reduce<CodeElement | null>(
    (best, element) => (best === null || first(element) < first(best) ? element : best),
    null,
  );
}

function renamed(analysis: Analysis, element: CodeElement, name: string): Poisoned {
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

/** CodePoisoner identifier: the first local name, else the function's own, becomes `ret_Val_`. */
export const identifier: Attack = {
  name: 'identifier',
  title: 'CodePoisoner identifier',
  source: 'Li et al., Poison Attack and Poison Detection on Deep Source Code Processing Models',
  plant: (analysis) => {
    const victim = firstOf(analysis, 'local') ?? firstOf(analysis, 'own');
    if (victim === null || analysis.code.includes(TRIGGER_NAME)) return null;
    return renamed(analysis, victim, TRIGGER_NAME);
  },
};
