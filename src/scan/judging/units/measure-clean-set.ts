import type { Row } from '../../../data/row.js';
import { calibrate as measure, type CalibrationParts } from '../../../detect/measure-calibration.js';
import { STATISTIC_NAMES } from '../../../detect/statistics.js';
import type { Statistic, Suspect } from '../../../detect/suspect.js';
import { ascending } from '../../../sorted.js';
import { analyzeSubject } from '../../reading/analyze-subject.js';
import type { Budget } from '../../reading/budget.js';
import { chunks } from '../../reading/chunks.js';
import type { Progress } from '../../reading/progress.js';
import { failureReason } from '../../reading/reasons.js';
import { toSubject, weigh, type Subject } from '../../reading/subject.js';

/** Units measured together. References are predicted again for each chunk, so chunks are larger than in a scan. */
const CHUNK = { maxItems: 256, maxWeight: 800_000 } as const;

/**
 * Most clean units that are measured. The smallest p-value is 1 / (n + 1); more units are not worth the time.
 */
const MAX_CALIBRATION_UNITS = 5_000;

/** The measurements of a clean set. */
export interface CleanSet {
  readonly units: number;
  /** Units that could not be measured, and rows that could not be read. */
  readonly skipped: number;
  /** Sorted values by statistic. */
  readonly values: ReadonlyMap<Statistic, readonly number[]>;
}

/**
 * Measures a stream of clean units. A unit that cannot be parsed is left out and counted.
 * @param limit most units to measure; `null` for `MAX_CALIBRATION_UNITS`
 * @throws Stopped when the budget is spent or the user stops the run: a part of a calibration cannot be used
 */
export async function measureCleanSet(
  rows: AsyncIterable<Row>,
  parts: CalibrationParts,
  budget: Budget,
  progress: Progress,
  limit: number | null,
): Promise<CleanSet> {
  const values = new Map<Statistic, number[]>(STATISTIC_NAMES.map((name) => [name, []]));
  const counts = { units: 0, skipped: 0 };
  for await (const chunk of chunks(subjects(rows, counts, limit ?? MAX_CALIBRATION_UNITS), CHUNK, weigh)) {
    budget.startUnits(chunk.length);
    const suspects = chunk.flatMap((subject) => toSuspect(subject, counts, progress));
    const measured = await measure(parts, suspects);
    for (const [name, own] of values) own.push(...measured[name]);
    counts.units += suspects.length;
    progress.advance(chunk.length, chunk.at(-1)?.path ?? '');
  }
  return { ...counts, values: new Map([...values].map(([name, own]) => [name, ascending(own)])) };
}

interface Counts {
  units: number;
  skipped: number;
}

async function* subjects(rows: AsyncIterable<Row>, counts: Counts, limit: number): AsyncGenerator<Subject> {
  let yielded = 0;
  for await (const row of rows) {
    if (row.kind === 'skipped') {
      counts.skipped += 1;
      continue;
    }
    if (row.kind === 'notData') continue;
    if (yielded >= limit) return;
    yield toSubject(row.kind === 'unit' ? row.unit : row.pair);
    yielded += 1;
  }
}

function toSuspect(subject: Subject, counts: Counts, progress: Progress): Suspect[] {
  try {
    return [analyzeSubject(subject)];
  } catch (error) {
    counts.skipped += 1;
    progress.warn(`${subject.path}: left out of the calibration: ${failureReason('analysis', error)}`);
    return [];
  }
}
