import { randomStream, shuffle } from './random-stream.js';

/**
 * Assigns groups of records to folds. Records of one group are in the same fold, so that a record is never judged by a
 * probe that was trained on its copy. Large groups are assigned first, each to the smallest fold; a seeded shuffle breaks
 * ties.
 * @returns the fold of each record, in [0, folds)
 */
export function assignFolds(groups: Int32Array, folds: number, seed: number): Uint8Array {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = Int32Array.from(sizes.keys());
  shuffle(order, randomStream(seed));
  const bySize = [...order].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const loads = new Array<number>(folds).fill(0);
  const foldOf = new Map<number, number>();
  for (const group of bySize) {
    const fold = loads.indexOf(Math.min(...loads));
    loads[fold] = (loads[fold] ?? 0) + (sizes.get(group) ?? 0);
    foldOf.set(group, fold);
  }
  return Uint8Array.from(groups, (group) => foldOf.get(group) ?? 0);
}
