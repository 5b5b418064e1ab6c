import { setImmediate } from 'node:timers/promises';
import type { Row } from '../../../data/row.js';
import { type Budget, Stopped, type StopReason } from '../../reading/budget.js';
import { count, formatCount } from '../../../text/numbers.js';
import type { DataSource } from '../../../change/data-source.js';
import type { DataSetLearner, LearnedDataSet } from './dataset-learner.js';
import type { Progress } from '../../reading/progress.js';
import { Reading } from '../../reading/reading.js';
import { Tally } from '../../reading/tally.js';
import { readAgain } from './read-again.js';
import type { OpenTools } from './sentinel-opener.js';
import { settleDoubts } from './settle-doubts.js';

/** What bounds the first pass. */
export interface LearnLimits {
  readonly budget: Budget;
  readonly progress: Progress;
  /** Records of the head that are read. */
  readonly limit: number | null;
}

/** A data set that was learned, and how its head was read. */
export interface ReadDataSet extends LearnedDataSet {
  readonly head: Reading;
}

/** Records between two looks at what the user wants: parsing them takes tenths of a second. */
const RECORDS_PER_PAUSE = 64;

/**
 * Learns a data set, and asks the sentinel for what labels alone do not decide.
 * @param sentinel opens the sentinel, where it is asked
 * @throws what the source throws before it yields anything
 */
export async function learnDataSet(
  source: DataSource,
  learner: DataSetLearner,
  sentinel: OpenTools,
  limits: LearnLimits,
): Promise<ReadDataSet> {
  const learned = await readThrough(source, learner, limits);
  const { verdict } = learned;
  if (verdict.kind !== 'judged') return learned;
  const { budget, progress } = limits;
  try {
    const confirmed = await settleDoubts(verdict, {
      ...{ budget, progress },
      openJudge: async () => (await sentinel()).judge,
      readAgain: (wanted) => readAgain(source, learned, wanted, limits),
    });
    return confirmed.size === 0 ? learned : { ...learned, ...learner.judgeAgain(learned, confirmed) };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { ...learned, verdict: { kind: 'stopped', reason: error.reason } };
  }
}

/**
 * The first pass over a data set: every record is taken in, base first, and all are judged against each other. What
 * had to be parsed is kept for the next run, also where this one was stopped.
 */
async function readThrough(
  source: DataSource,
  learner: DataSetLearner,
  limits: LearnLimits,
): Promise<ReadDataSet> {
  const { budget, limit, progress } = limits;
  let stopped: StopReason | null = null;
  if (source.base !== null) {
    progress.stage('reading the base', null);
    const reading = new Reading(new Tally(), { budget, limit: null });
    stopped = await takeIn(reading, source.base(), learner, progress, true);
  }
  const head = new Reading(new Tally(), { budget, limit });
  if (stopped === null) {
    progress.stage('reading', limit);
    stopped = await takeIn(head, source.head(), learner, progress, false);
  }
  await learner.keep();
  progress.stage(`learning what labels follow${keptOf(learner)}`, null);
  await setImmediate(); // the stage is drawn before the thread is busy
  return { ...learner.finish(stopped), head };
}

function keptOf({ parses: { met, kept } }: DataSetLearner): string {
  return kept === 0 ? '' : ` (${formatCount(kept)} of ${count(met, 'function')} known from the cache)`;
}

/** @returns why the reading was stopped: half a data set is none, while a limit is what the user chose */
async function takeIn(
  reading: Reading,
  rows: AsyncIterable<Row>,
  learner: DataSetLearner,
  progress: Progress,
  base: boolean,
): Promise<StopReason | null> {
  let taken = 0;
  for await (const subject of reading.subjects(rows)) {
    await learner.add(subject, base);
    progress.advance(1, subject.path);
    taken += 1;
    if (taken % RECORDS_PER_PAUSE === 0) await setImmediate(); // a pending Ctrl-C is heard
  }
  return reading.end === 'interrupted' || reading.end === 'run-budget' ? reading.end : null;
}
