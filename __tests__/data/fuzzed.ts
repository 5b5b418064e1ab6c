import process from 'node:process';

/** Factor by which `FUZZ` multiplies the runs of property tests; 1 in `npm test`. */
const FACTOR = Number(process.env.FUZZ ?? 1);

/** The number of runs of a property test of hostile input: `FUZZ=50 npm test -- __tests__/data` runs 50 times as many. */
export function fuzzed(runs: number): number {
  return Math.ceil(runs * FACTOR);
}
