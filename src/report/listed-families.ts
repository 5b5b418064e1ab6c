import type { Family } from '../result/result.js';
import { formatCount } from '../text/numbers.js';

/** The families that a report lists, and how many it only counts. */
export interface ListedFamilies {
  readonly shown: readonly Family[];
  /** Families of one finding each, that no labels follow: their findings say all of them. */
  readonly once: number;
  /** Others that are beyond the length of the list. */
  readonly more: number;
}

/** So many families of one finding each are counted only: a single one is listed. */
const LEAST_COUNTED = 2;

/** Chooses what a list of families shows: what several findings have in common, or labels follow. @param most rows */
export function listedFamilies(families: readonly Family[], most: number): ListedFamilies {
  const shared = families.filter(({ carriers, label }) => carriers > 1 || label !== null);
  const once = families.length - shared.length;
  const counted = once >= LEAST_COUNTED ? once : 0;
  const listed = counted > 0 ? shared : families;
  const shown = listed.slice(0, most);
  return { shown, once: counted, more: listed.length - shown.length };
}

/** What is counted only, for under a table: `3 more in the JSON report, and 5 in one finding each.`; `null`: nothing is. */
export function unlistedSays({ once, more }: ListedFamilies): string | null {
  const parts = [
    ...(more > 0 ? [`${formatCount(more)} more in the JSON report`] : []),
    ...(once > 0 ? [`${formatCount(once)} in one finding each`] : []),
  ];
  return parts.length === 0 ? null : `${parts.join(', and ')}.`;
}
