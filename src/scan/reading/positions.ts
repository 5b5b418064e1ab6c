import type { Shard } from '../../config/shard.js';

/**
 * Rows of a file that have positions of their own, before those of the next file: 268 million, some 30 GB of the shortest
 * functions.
 */
export const MOST_ROWS_PER_FILE = 2 ** 28;

/** Files that have such positions, 16.8 million: twice a position and one is still a whole number that a double holds. */
export const MOST_FILES = 2 ** 24;

/**
 * The position of the first row of a file: it does not depend on the files before it, so that a process that has not read
 * them knows it too. @param number of the file, from 0
 */
export function firstPositionIn(number: number): number {
  return Math.min(number, MOST_FILES) * MOST_ROWS_PER_FILE;
}

/** The number of the file that has a position, where no file has more rows than `MOST_ROWS_PER_FILE`. */
export function fileAt(position: number): number {
  return Math.floor(position / MOST_ROWS_PER_FILE);
}

/** Whether a shard by files has a file. @param number of the file, from 0 */
export function ownsFile({ index, of }: Shard, number: number): boolean {
  return number % of === index - 1;
}
