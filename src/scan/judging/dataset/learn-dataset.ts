import { setImmediate } from 'node:timers/promises';
import type { Row } from '../../../data/row.js';
import { type Budget, Stopped, type StopReason } from '../../reading/budget.js';
import { count, formatCount } from '../../../text/numbers.js';
import type { DataSource } from '../../../change/data-source.js';
import type { DatasetLearner } from './dataset-learner.js';
import type { LearnedDataset } from './learned-dataset.js';
import type { Progress } from '../../reading/progress.js';
import type { Ownership } from '../../reading/ownership.js';
import { Reading } from '../../reading/reading.js';
import { Tally } from '../../reading/tally.js';
import { ahead } from '../../surveys/ahead.js';
import { readAgain } from './read-again.js';
import type { OpenTools } from './sentinel-opener.js';
import { settleDoubts } from './settle-doubts.js';

/** Limits of the first pass. */
export interface LearnLimits {
  readonly budget: Budget;
  readonly progress: Progress;
  /** Number of records of the head to read. */
  readonly limit: number | null;
  /** Sees every row of the head; it must own all of them. */
  readonly ownership?: Ownership;
  /** Called when everything is read, before the probe is trained. */
  readonly onRead?: () => void;
}

/** The result of the first pass, and how the head was read. */
export interface ReadDataset extends LearnedDataset {
  readonly head: Reading;
}

/** Records between two checks for Ctrl-C: parsing them takes tenths of a second. */
const RECORDS_PER_PAUSE = 64;

/**
 * Trains a probe on a dataset. The sentinel decides on families for which the labels alone are too little evidence.
 * @param sentinel opens the sentinel, if it is needed
 * @throws what the source throws before it yields anything
 */
export async function learnDataset(
  source: DataSource,
  learner: DatasetLearner,
  sentinel: OpenTools,
  limits: LearnLimits,
): Promise<ReadDataset> {
  const learned = await readThrough(source, learner, limits);
  const { verdict } = learned;
  if (verdict.kind !== 'judged') return learned;
  const { budget, progress, limit } = limits;
  try {
    const confirmed = await settleDoubts(verdict, {
      ...{ budget, progress },
      openJudge: async () => (await sentinel()).judge,
      readAgain: (wanted) => readAgain(source, learned, wanted, { budget, limit }),
    });
    return confirmed.size === 0 ? learned : { ...learned, ...learner.judgeAgain(learned, confirmed) };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { ...learned, verdict: { kind: 'stopped', reason: error.reason } };
  }
}

/**
 * The first pass over a dataset: reads every record, the base first, and judges all of them together. The parsed code
 * is cached for the next run, even if this one was stopped.
 */
async function readThrough(
  source: DataSource,
  learner: DatasetLearner,
  limits: LearnLimits,
): Promise<ReadDataset> {
  const { stopped, head } = await readRecords(source, learner, limits);
  limits.progress.stage(`training the probe${fromCache(learner)}`, null);
  await setImmediate(); // lets the stage be drawn before the thread is busy
  if (stopped === null) limits.onRead?.();
  return { ...learner.finish(stopped), head };
}

/** Reads every record, the base first. @returns why the reading was stopped, or `null` */
export async function readRecords(
  source: DataSource,
  learner: DatasetLearner,
  { budget, limit, progress, ownership }: LearnLimits,
): Promise<{ readonly stopped: StopReason | null; readonly head: Reading }> {
  let stopped: StopReason | null = null;
  const addEach = (reading: Reading, rows: AsyncIterable<Row>, isBase: boolean): Promise<StopReason | null> =>
    eachSurveyed(reading, rows, learner, progress, isBase);
  if (source.window !== null) {
    progress.stage('reading the older base', null);
    const reading = new Reading(new Tally(), { budget, limit: null });
    stopped = await each(reading.subjects(source.window.older.rows()), reading, (subject) => {
      learner.addOlder(subject);
      progress.advance(1, subject.path);
    });
  }
  if (source.base !== null && stopped === null) {
    progress.stage('reading the base', null);
    const reading = new Reading(new Tally(), { budget, limit: null });
    stopped = await addEach(reading, source.base(), true);
  }
  const head = new Reading(new Tally(), { budget, limit, ...(ownership && { ownership }) });
  if (stopped === null) {
    progress.stage('reading', limit);
    stopped = await addEach(head, source.head(), false);
  }
  await learner.closeSurveys(stopped === null);
  return { stopped, head };
}

function fromCache({ outlineCounts: { all, cached } }: DatasetLearner): string {
  return cached === 0 ? '' : ` (${formatCount(cached)} of ${count(all, 'function')} from the cache)`;
}

/** Adds each record of the base or the head; surveys are begun before they are needed. */
async function eachSurveyed(
  reading: Reading,
  rows: AsyncIterable<Row>,
  learner: DatasetLearner,
  progress: Progress,
  isBase: boolean,
): Promise<StopReason | null> {
  const most = () => learner.surveys.ahead;
  const begun = ahead(reading.subjects(rows), most, (subject) => learner.begin(subject, isBase));
  return each(begun, reading, async ({ item, result }) => {
    await learner.add(item, isBase, result);
    progress.advance(1, item.path);
  });
}

/** @returns why the reading was stopped, or `null`. Half of a dataset cannot be judged; a limit is the user's choice */
async function each<T>(
  items: AsyncIterable<T>,
  reading: Reading,
  take: (item: T) => Promise<void> | void,
): Promise<StopReason | null> {
  let taken = 0;
  for await (const item of items) {
    await take(item);
    taken += 1;
    if (taken % RECORDS_PER_PAUSE === 0) await setImmediate(); // lets a pending Ctrl-C take effect
  }
  return reading.end === 'interrupted' || reading.end === 'run-budget' ? reading.end : null;
}
