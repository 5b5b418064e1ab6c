import { applyEdits, insertAfterBodyStart, renameEdits } from '../code/edits/edit.js';
import type { Analysis, CodeElement } from '../code/analysis.js';

/** What is planted: a kind and a text. Two equal statements are one planting. */
export type Planting = Pick<CodeElement, 'kind' | 'text' | 'role'>;

/**
 * A reference's code with an element planted in it: a statement on a line of its own at the start of the
 * body, an identifier over one of the reference's own names at all its occurrences.
 * The result is read by the victim, never run: it need not compile.
 * @returns `null` if the reference has no place for it: no body, no local name
 */
export function plant(reference: Analysis, planting: Planting): string | null {
  return planting.kind === 'statement'
    ? plantStatement(reference, planting.text)
    : plantName(reference, planting);
}

function plantStatement({ code, bodyStart, language }: Analysis, text: string): string | null {
  return bodyStart < 0 ? null : insertAfterBodyStart(code, bodyStart, text, language);
}

/** Replaces a name of the same kind: a function's name the function's name, any other name the first local name. */
function plantName({ code, elements }: Analysis, { text, role }: Planting): string | null {
  const own = role === 'own' ? elements.find((element) => element.role === 'own') : undefined;
  const place = own ?? elements.find((element) => element.role === 'local');
  return place === undefined ? null : applyEdits(code, renameEdits(place, text));
}
