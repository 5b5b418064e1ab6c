import { setImmediate } from 'node:timers/promises';
import type { CountableFamilies } from '../../probe/count/countable-families.js';
import { acceptCounted, type CountedFamily } from '../../probe/count/accept-counted.js';
import type { FamilySums } from '../../probe/count/family-sums.js';
import { type KnownCount, knownCounts } from '../../probe/count/with-counted.js';
import { RecordCounter } from '../../probe/count/record-counter.js';
import { OutsideJudge } from '../../probe/again/outside-judge.js';
import { DATASET_DEFAULTS } from '../../probe/judge/dataset-options.js';
import type { DatasetVerdict } from '../../probe/judge/dataset-verdict.js';
import type { HashKey } from '../../probe/read/keyed-hash.js';
import type { DataSource } from '../../change/data-source.js';
import type { LearnedDataset } from '../judging/dataset/learned-dataset.js';
import { type Budget, Stopped } from '../reading/budget.js';
import type { Ownership } from '../reading/ownership.js';
import type { Progress } from '../reading/progress.js';
import { Reading } from '../reading/reading.js';
import { documentOf, type Subject, taskOf } from '../reading/subject.js';
import { Tally } from '../reading/tally.js';
import { textOutlines } from '../reading/text-side.js';
import { beginSurveys, type SubjectSurveys } from '../surveys/surveys.js';
import { ahead } from '../surveys/ahead.js';
import { SAMPLE_FRACTION } from './sample-level.js';

/** Records between two checks for Ctrl-C. */
const RECORDS_PER_PAUSE = 64;

/** What was learned from a sample. */
export type LearnedSample = Pick<LearnedDataset, 'task' | 'records' | 'sample'> & {
  readonly verdict: DatasetVerdict;
};

/** What all data shows of the families of a sample. */
export interface FoundInAll {
  /** Accepted because of it. */
  readonly families: readonly CountedFamily[];
  /** Of those that the sample has accepted. */
  readonly known: readonly KnownCount[];
}

/** How records are counted. */
export interface CountParts {
  /** Of the hashes of the sample. */
  readonly key: HashKey;
  readonly budget: Budget;
  readonly progress: Progress;
  readonly limit: number | null;
  /** All shards that the records are divided into. */
  readonly shards?: number;
  /** The records to count; absent: all. */
  readonly ownership?: Ownership;
}

/**
 * Counts the families of a sample in all records of the head, or in those of a shard.
 * @param surveys of these records, in the order of the data
 * @throws Stopped when the run is out of time, or the user stops it
 */
export async function countFamilies(
  source: DataSource,
  learned: LearnedSample,
  keys: Float64Array,
  surveys: SubjectSurveys,
  { key, budget, progress, limit, shards = 1, ownership }: CountParts,
): Promise<FamilySums> {
  const { again } = learned.verdict.stored();
  const judge = new OutsideJudge(again, key);
  const counter = new RecordCounter(again, keys, key);
  const reading = new Reading(new Tally(), { budget, limit, ...(ownership && { ownership }) });
  const begin = (subject: Subject) => beginSurveys(surveys, subject, true);
  let read = 0;
  const units = learned.sample?.of ?? null;
  progress.stage('counting the patterns of the sample', units && Math.ceil(units / shards));
  for await (const { item, result } of ahead(reading.subjects(source.head()), () => surveys.ahead, begin)) {
    const begun = await result;
    const label = judge.labelOf(item.label);
    const isCounted = again.task === 'generation' ? item.label !== null : label >= 0;
    if ('surveys' in begun && isCounted && taskOf(item) === learned.task) {
      const known = learned.records.get(item.position);
      counter.add({
        sides: [...begun.surveys.map(({ outline }) => outline), ...textOutlines(item)],
        label,
        code: item.units.map(({ code }) => code).join('\n'),
        fold: known === undefined || known.number < 0 ? null : judge.foldOfUnit(known.number),
        document: documentOf(item),
      });
    }
    progress.advance(1, item.path);
    if (++read % RECORDS_PER_PAUSE === 0) await setImmediate(); // lets a pending Ctrl-C take effect
  }
  const { end } = reading;
  await surveys.close(end === 'complete' || end === 'limit');
  if (end === 'interrupted' || end === 'run-budget') throw new Stopped(end);
  if (end === 'failed') throw reading.failure;
  return counter.sums();
}

/**
 * The families that chance does not explain, by their sums over all records.
 * @param level of labels: the families of the sample have their part of it
 */
export function acceptInAll(
  families: CountableFamilies,
  sums: FamilySums,
  { verdict }: Pick<LearnedSample, 'verdict'>,
  level: number,
): FoundInAll {
  const stored = verdict.stored();
  const { names, task } = stored.again;
  const isBinary = task === 'classification' && names.length === 2;
  const accepted = acceptCounted(families, sums, {
    towards: isBinary ? [0, 1] : [1],
    level: (level * (1 - SAMPLE_FRACTION)) / (isBinary ? 1 : names.length),
    least: DATASET_DEFAULTS.leastCarriers,
  });
  return { families: accepted, known: knownCounts(stored, sums) };
}
