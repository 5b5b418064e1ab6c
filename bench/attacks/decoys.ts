import { createRandom } from '../statistics/seeded-random.js';
import type { Attack } from './attack.js';
import { plantInto, type PoisonedRecords } from './poison.js';

/** Plants the decoys into records that are not poisoned, at most one into each. */
export function withDecoys(
  { records, triggers }: PoisonedRecords,
  decoys: readonly Pick<Attack, 'plant'>[],
  count: number,
  seed: string,
): PoisonedRecords {
  const clean = [...records.keys()].filter((index) => !triggers.has(index));
  const free = createRandom(`${seed}:decoys`).shuffled(clean);
  const changed = [...records];
  decoys.forEach((decoy, number) => {
    for (const index of free.slice(number * count, (number + 1) * count)) {
      const record = records[index];
      const planted = record && plantInto(record, decoy, createRandom(`${seed}:decoy:${index}`));
      if (planted) changed[index] = planted.record;
    }
  });
  return { records: changed, triggers };
}
