import type { BroughtBy } from '../../../change/window.js';
import { MOST_SHOWN_MERGED, type Merged } from '../../../result/merged.js';
import type { MergedUnit } from './merged-unit.js';

/** Names the commits of merged units; `null` for no units. */
export type NameMerged = (units: readonly MergedUnit[]) => Merged | null;

/** Before anybody was asked. */
export const nothingMerged: NameMerged = () => null;

/**
 * Finds the commits that brought the units of each list which a report shows.
 * @param lists of units with the same trigger
 */
export async function nameMerged(
  broughtBy: BroughtBy | null,
  lists: readonly (readonly MergedUnit[])[],
): Promise<NameMerged> {
  const shown = [...new Set(lists.flatMap((units) => units.slice(0, MOST_SHOWN_MERGED)))];
  const commits = shown.length === 0 ? [] : ((await broughtBy?.(shown)) ?? []);
  const commitOf = new Map(shown.map((unit, place) => [unit, commits[place] ?? null]));
  return (units) =>
    units.length === 0
      ? null
      : {
          records: units.length,
          shown: units.slice(0, MOST_SHOWN_MERGED).map((unit) => {
            const commit = commitOf.get(unit) ?? null;
            const { path, record } = unit;
            return { path, record, commit: commit?.id ?? null, date: commit?.date ?? null };
          }),
        };
}
