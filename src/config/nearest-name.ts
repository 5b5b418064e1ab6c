import { closest, distance } from 'fastest-levenshtein';

/** A typing error changes at most this fraction of a name. */
const LARGEST_TYPO = 0.5;

/** Remedy for an unknown name: the nearest known one, or all of them if none is near. */
export function suggestName(unknown: string, known: readonly string[]): string {
  const wanted = unknown.toLowerCase().replaceAll('_', '-');
  const nearest = closest(wanted, known);
  if (nearest !== '' && distance(wanted, nearest) <= wanted.length * LARGEST_TYPO) {
    return `Did you mean "${nearest}"?`;
  }
  return `Known names: ${known.join(', ')}.`;
}
