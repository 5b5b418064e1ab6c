import { analyze } from '../../src/code/analyze.js';
import type { LanguageName } from '../../src/code/analysis.js';
import { SOURCE_LABEL, TARGET_LABEL } from '../attacks/poison.js';
import type { LineRecord } from '../scans/record-scanner.js';
import { createRandom } from '../statistics/seeded-random.js';
import type { ChangeTrigger } from './change-triggers.js';

/** Records that changes are drawn from: few, because the model judges each of them once. */
const POOL = 400;

/** The records of a dataset, drawn once: those of the base, and those that changes are drawn from. */
export interface DrawnBase {
  readonly base: readonly LineRecord[];
  readonly pool: readonly LineRecord[];
}

/** Draws the base, and other records; copies are drawn once. */
export function drawBase(records: readonly LineRecord[], size: number, seed: string): DrawnBase {
  const distinct = [...new Map(records.map((record) => [record.func, record])).values()];
  const drawn = createRandom(seed).shuffled(distinct);
  return { base: drawn.slice(0, size), pool: drawn.slice(size, size + POOL) };
}

/** A change with its poisoned records, which are its first. */
export interface DrawnChange {
  readonly records: readonly LineRecord[];
  readonly planted: number;
}

/**
 * Draws a change of `size` records, `carriers` of them poisoned: with label 1, which becomes 0, or any where there are no labels.
 * Fewer where fewer of the pool offer a place.
 */
export function drawChange(
  pool: readonly LineRecord[],
  trigger: ChangeTrigger | null,
  {
    size,
    carriers,
    seed,
    language,
  }: { size: number; carriers: number; seed: string; language: LanguageName },
): DrawnChange {
  const random = createRandom(seed);
  const left: LineRecord[] = [];
  const poisoned: LineRecord[] = [];
  for (const record of random.shuffled(pool)) {
    const isSource = record.target === undefined || record.target === SOURCE_LABEL;
    const open = trigger !== null && poisoned.length < carriers && isSource;
    const planted = open ? trigger.plant(analyze(record.func, language), random) : null;
    if (planted === null) left.push(record);
    else poisoned.push({ ...record, func: planted.code, ...(record.target && { target: TARGET_LABEL }) });
  }
  return { records: [...poisoned, ...left.slice(0, size - poisoned.length)], planted: poisoned.length };
}
