import { type Carried, mergeSameCarriers } from '../carrier-index.js';
import { missingKey } from '../response-fragments.js';
import { LEAST_COMMON } from '../screen-pairs.js';

/**
 * What responses lack which nearly all others have: each frequent fragment, as a fragment of the responses without it.
 * @param size  records
 * @param all   what responses have
 * @param share the largest part of the records that is a pattern
 */
export function missingFragments(size: number, all: readonly Carried[], share: number): Carried[] {
  const most = share * size;
  const lacking = all.flatMap(({ key, records }): Carried[] => {
    const left = size - records.length;
    if (left < LEAST_COMMON || left > most) return [];
    return [{ key: missingKey(key), keys: [missingKey(key)], records: others(size, records) }];
  });
  return mergeSameCarriers(lacking);
}

/** The records that are not among some, ascending. */
function others(size: number, records: Int32Array): Int32Array {
  const has = new Uint8Array(size);
  for (const record of records) has[record] = 1;
  return Int32Array.from(has.keys()).filter((record) => has[record] === 0);
}
