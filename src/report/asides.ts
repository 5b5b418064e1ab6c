import type { Aside, Skipped } from '../result/result.js';
import { count } from '../text/numbers.js';

/** The fields that are not judged, as rows with a reason: "field `patch` (a patch), 40 records". Not escaped. */
export function asideRows(asides: readonly Aside[]): readonly Skipped[] {
  return asides.map(({ path, field, records }) => {
    return { path, record: null, reason: `field \`${field}\` (a patch), ${count(records, 'record')}` };
  });
}
