import { setImmediate } from 'node:timers/promises';
import type { Row } from '../../../data/row.js';
import type { Budget, StopReason } from '../../reading/budget.js';
import { count, formatCount } from '../../../text/numbers.js';
import type { DataSource } from '../../../change/data-source.js';
import { type DataSetLearner, type LearnedDataSet } from './dataset-learner.js';
import type { Progress } from '../../reading/progress.js';
import { Reading } from '../../reading/reading.js';
import { Tally } from '../../reading/tally.js';

/** What bounds the first pass. */
export interface LearnLimits {
  readonly budget: Budget;
  readonly progress: Progress;
  /** Records of the head that are read. */
  readonly limit: number | null;
}

/** Records between two looks at what the user wants: parsing them takes tenths of a second. */
const RECORDS_PER_PAUSE = 64;

/**
 * The first pass over a data set: every record is taken in, base first, and all are judged against each other. What
 * had to be parsed is kept for the next run, also where this one was stopped.
 * @throws what the source throws before it yields anything
 */
export async function learnDataSet(
  source: DataSource,
  learner: DataSetLearner,
  limits: LearnLimits,
): Promise<LearnedDataSet> {
  const { progress } = limits;
  let stopped: StopReason | null = null;
  if (source.base !== null) {
    progress.stage('reading the base', null);
    stopped = await readAll(source.base(), learner, { ...limits, limit: null }, true);
  }
  if (stopped === null) {
    progress.stage('reading', limits.limit);
    stopped = await readAll(source.head(), learner, limits, false);
  }
  await learner.keep();
  progress.stage(`learning what labels follow${keptOf(learner)}`, null);
  await setImmediate(); // the stage is drawn before the thread is busy
  return learner.finish(stopped);
}

function keptOf({ parses: { met, kept } }: DataSetLearner): string {
  return kept === 0 ? '' : ` (${formatCount(kept)} of ${count(met, 'function')} known from the cache)`;
}

/** @returns why the reading was stopped: half a data set is none, while a limit is what the user chose */
async function readAll(
  rows: AsyncIterable<Row>,
  learner: DataSetLearner,
  { budget, limit, progress }: LearnLimits,
  base: boolean,
): Promise<StopReason | null> {
  const reading = new Reading(new Tally(), { budget, limit });
  let count = 0;
  for await (const subject of reading.subjects(rows)) {
    await learner.add(subject, base);
    progress.advance(1, subject.path);
    count += 1;
    if (count % RECORDS_PER_PAUSE === 0) await setImmediate(); // a pending Ctrl-C is heard
  }
  return reading.end === 'interrupted' || reading.end === 'run-budget' ? reading.end : null;
}
