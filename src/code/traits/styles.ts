import type { LanguageName } from '../../language-names.js';
import { findStyles } from '../styles/find-styles.js';
import type { Trait } from './trait.js';

/** Places of one form in a unit: what masks hide of it, and what a report shows. */
const MAX_PLACES = 8;

/**
 * The styles of a unit, at most `MAX_PLACES` places of one form: by construct, form and place, an order that cached outlines share.
 */
export function styleTraits(code: string, language: LanguageName): Trait[] {
  const counts = new Map<string, number>();
  const kept = findStyles(code, language).filter(({ construct, form }) => {
    const name = `${construct}: ${form}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count <= MAX_PLACES;
  });
  return kept
    .map(({ construct, form, span }): Trait => ({ kind: 'style', type: construct, text: form, span }))
    .sort(byForm);
}

function byForm(a: Trait, b: Trait): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
