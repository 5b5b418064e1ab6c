import type { Shard } from '../../config/shard.js';
import type { ReadTotals } from '../reading/read-totals.js';
import { loggedRecords } from './survey-log.js';
import { shardFile, type WorkFolder } from './work-folder.js';

/** The number of records that `stage read` has found in some shards, for the progress of later stages; `null`: it is not known. */
export async function recordTotals(folder: WorkFolder, shards: readonly Shard[]): Promise<ReadTotals | null> {
  const each = await Promise.all(shards.map((shard) => loggedRecords(folder.at(shardFile('read', shard)))));
  const known = each.filter((one) => one !== null);
  if (known.length === 0 || known.length < each.length) return null;
  const sum = (side: keyof ReadTotals): number => known.reduce((total, one) => total + one[side], 0);
  return { base: sum('base'), head: sum('head') };
}
