import { groupBy } from '../group-by.js';
import type { Skipped } from '../result/result.js';
import { formatCount } from '../text/numbers.js';

/** Skipped rows with the same reason. */
export interface SkippedGroup {
  readonly reason: string;
  readonly count: number;
  /** The first few places, `path` or `path:record`; not escaped. */
  readonly places: readonly string[];
  /** How many more there are, or ''. */
  readonly more: string;
}

/** Skipped rows by reason, the most frequent first; reasons past `maxReasons` become one group. */
export function groupSkipped(
  skipped: readonly Skipped[],
  maxReasons: number,
  maxPlaces: number,
): SkippedGroup[] {
  const byReason = groupBy(skipped, ({ reason }) => reason);
  const groups = [...byReason].sort(([, a], [, b]) => b.length - a.length);
  const rest = groups.slice(maxReasons).flatMap(([, rows]) => rows);
  const shown = groups.slice(0, maxReasons).map(([reason, rows]) => toGroup(reason, rows, maxPlaces));
  return rest.length === 0 ? shown : [...shown, toGroup('other reasons', rest, maxPlaces)];
}

function toGroup(reason: string, rows: readonly Skipped[], maxPlaces: number): SkippedGroup {
  const more = rows.length - maxPlaces;
  return {
    reason,
    count: rows.length,
    places: rows.slice(0, maxPlaces).map(skippedPlace),
    more: more > 0 ? `and ${formatCount(more)} more` : '',
  };
}

/** `path`, or `path:line` for a record; not escaped. */
function skippedPlace({ path, record }: Skipped): string {
  return record === null ? path : `${path}:${String(record)}`;
}
