import type { LanguageName } from '../../language-names.js';
import { findStyles } from '../styles/find-styles.js';
import type { Trait } from './trait.js';

/** Places of one form in a unit: what masks hide of it, and what a report shows. */
const MAX_PLACES = 8;

/** The styles of a unit in the order of their places, at most `MAX_PLACES` of one form. */
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
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
