import type { Progress } from './progress.js';

/** The number of records of a run, of base and head, as an earlier stage has counted them. */
export interface ReadTotals {
  readonly base: number;
  readonly head: number;
}

/** The stage that reads all records of the base, and those that go through all records of the head, by their shown names. */
const OF_BASE = 'reading the base';
const OF_HEAD: ReadonlySet<string> = new Set(['reading', 'counting', 'locating', 'scanning']);

/**
 * Progress that knows how much there is to do: a stage that goes through all records has as many units as the one before it that
 * did, or as an earlier process has read.
 * @param known `null`: nothing is known yet
 */
export function withReadTotals(progress: Progress, known: ReadTotals | null): Progress {
  let head = known?.head ?? null;
  let counted: number | null = null;
  return {
    stage: (name, total) => {
      if (counted !== null && counted > 0) head = counted;
      counted = OF_HEAD.has(name) ? 0 : null;
      progress.stage(name, (name === OF_BASE ? known?.base : counted === null ? null : head) ?? total);
    },
    advance: (units, path) => {
      if (counted !== null) counted += units;
      progress.advance(units, path);
    },
    warn: (message) => progress.warn(message),
    stop: () => progress.stop(),
  };
}
