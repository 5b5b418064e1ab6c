import type { LanguageName } from '../code/analysis.js';
import type { ScanOptions } from '../config/options.js';
import { CodePurifyError } from '../errors.js';
import type { Task } from '../model/victim.js';
import type { DatasetVerdict } from '../probe/judge/dataset-verdict.js';
import { keyedHash } from '../probe/read/keyed-hash.js';
import { writeProbe } from '../probe/file/probe-file.js';
import { MAX_STORED_FAMILIES } from '../probe/file/encoded-families.js';
import type { ProbeFamily } from '../probe/file/probe-model.js';
import { trainProbe } from '../probe/file/train-probe.js';
import { count } from '../text/numbers.js';
import { Stopped } from './reading/budget.js';
import type { DataSource } from '../change/data-source.js';
import { openData } from './opened-data.js';
import type { EngineParts } from './judging/units/engine.js';
import { folderLoaders } from './models/load-victim.js';
import { type Closable, closeAll } from './models/mlm-opener.js';
import { readFamilies } from './judging/probe-file/read-file-families.js';
import { type Progress, silentProgress } from './reading/progress.js';
import { DatasetLearner } from './judging/dataset/dataset-learner.js';
import type { LearnedDataset } from './judging/dataset/learned-dataset.js';
import { learnDataset, type LearnLimits, type ReadDataset } from './judging/dataset/learn-dataset.js';
import { probeSeed } from './judging/dataset/probe-seed.js';
import { readAgain } from './judging/dataset/read-again.js';
import { sentinelOpener } from './judging/dataset/sentinel-opener.js';
import { budgetOf, type ScanContext } from './scan-context.js';
import { type Subject, taskOf } from './reading/subject.js';
import { openSurveys } from './surveys/open-surveys.js';
import { PROBE } from './models/choose-victim.js';

/** The bytes of a probe file, and facts about the training. */
export interface TrainedProbe {
  readonly bytes: Uint8Array;
  readonly task: Task;
  readonly labels: readonly string[];
  /** Number of records that it was trained on. */
  readonly records: number;
  /** Number of units without a usable label, and of rows that could not be read. */
  readonly left: number;
  /** The patterns that labels follow in these records, strongest first. */
  readonly families: readonly ProbeFamily[];
}

/**
 * Trains a probe on all labelled records under the paths, and judges them together to find the patterns that their
 * labels follow. The data is read twice, because code is not stored. Writes nothing to disk.
 * @throws CodePurifyError `usage` or `input`, also if a probe cannot learn from the labels
 * @throws Stopped when the budget is spent or the user stops the run: a part of the data would train another probe
 */
export async function trainProbeFile(
  paths: readonly string[],
  options: ScanOptions,
  context: ScanContext,
): Promise<TrainedProbe> {
  const progress = context.progress ?? silentProgress;
  const budget = budgetOf(options, context.signal);
  const data = await openData(paths, { ...options, victim: PROBE, base: null }, context);
  const opened: Closable[] = [];
  try {
    const { loaders = folderLoaders, env } = context;
    const parts = { options, loaders, read: data.read, budget, progress, env };
    return await train(data.source, parts, opened);
  } finally {
    progress.stop();
    await closeAll(opened);
    await data.close();
  }
}

async function train(
  source: DataSource,
  parts: EngineParts & { readonly options: ScanOptions },
  opened: Closable[],
): Promise<TrainedProbe> {
  const { options, budget, progress, env } = parts;
  const judging = {
    ...{ seed: probeSeed(options, env), familyLevel: options.fpr },
    asksOpinion: options.secondOpinion,
    readsText: false, // a probe file reads code
  };
  const kinds = new RecordKinds(progress);
  const surveys = openSurveys({ options: { ...options, cache: false, witness: [] }, progress, env });
  const learner = new DatasetLearner(judging, surveys, (...args) => kinds.note(...args));
  const limits = { budget, progress, limit: options.limit };
  const learned = await learnDataset(source, learner, sentinelOpener(parts, opened), limits);
  const verdict = judged(learned);
  progress.stage('locating', null);
  const pairs = verdict.families.filter(({ pair }) => pair !== null).length;
  if (pairs > 0) progress.warn(leftOut(pairs));
  // what only makes records suspicious needs the rest of the data with it
  const singles = verdict.families.filter(({ pair, isCommon }) => pair === null && !isCommon);
  const families = await locate(source, learned, { ...verdict, families: singles }, limits);
  return trained(learner, learned, families, kinds.language(), judging.seed);
}

function judged({ verdict, head }: ReadDataset): DatasetVerdict {
  if (head.end === 'failed') throw head.failure;
  if (verdict.kind === 'stopped') throw new Stopped(verdict.reason);
  if (verdict.kind === 'unable') throw cannotTrain(verdict.reason);
  return verdict;
}

/** Reads an example of each family again: its code is needed to write the pattern. */
async function locate(
  source: DataSource,
  learned: LearnedDataset,
  verdict: DatasetVerdict,
  limits: LearnLimits,
): Promise<ProbeFamily[]> {
  const families = verdict.families.slice(0, MAX_STORED_FAMILIES);
  const wanted = new Set(families.map(({ example }) => example.record));
  const examples = await readAgain(source, learned, wanted, limits);
  if (examples.size < wanted.size) {
    limits.budget.check();
    throw changed();
  }
  return readFamilies(families, verdict.labels, examples);
}

function trained(
  learner: DatasetLearner,
  learned: ReadDataset,
  families: readonly ProbeFamily[],
  language: LanguageName,
  seed: string,
): TrainedProbe {
  const { corpus, plan } = learner.training(learned);
  if (plan.kind === 'unable') throw cannotTrain(plan.reason);
  const task = learned.task === 'pair-classification' ? learned.task : 'classification';
  const model = trainProbe(corpus, plan, language, task, keyedHash(seed, corpus.vocabulary.key).first);
  const usable = [...plan.classes.keys()].filter((record) => (plan.classes[record] ?? -1) >= 0);
  const units = usable.reduce((sum, record) => sum + corpus.units.countOf(record), 0);
  return {
    bytes: writeProbe({ ...model, families }),
    ...{ task, labels: plan.names, records: usable.length },
    left: learned.records.size - units + learned.head.tally.unread,
    families,
  };
}

/** The task and the languages of the records. All records must have one task, and a probe file must support it. */
class RecordKinds {
  #task: Task | null = null;
  readonly #languages = new Map<LanguageName, number>();

  constructor(private readonly progress: Progress) {}

  /** @throws CodePurifyError `usage` for a record that a probe file cannot learn together with the others */
  note(subject: Subject, failure: string | null): void {
    const task = taskOf(subject);
    this.#task ??= task;
    if (task !== this.#task) throw mixes();
    if (task === 'generation') throw generates();
    if (failure !== null) {
      this.progress.warn(`${subject.path}: left out of the training: ${failure}`);
      return;
    }
    const [{ language }] = subject.units;
    this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
  }

  /** The language of most records: the probe reads all code as this language. */
  language(): LanguageName {
    const [first] = [...this.#languages].sort(([, a], [, b]) => b - a);
    return first?.[0] ?? 'c';
  }
}

function leftOut(pairs: number): string {
  return (
    `${count(pairs, 'pair')} of patterns that labels follow only together: a probe file holds single patterns. ` +
    'Judge the data as a whole to see them: codepurify scan --victim probe.'
  );
}

function cannotTrain(reason: string): CodePurifyError {
  return new CodePurifyError('usage', `No probe can be trained. ${reason}`, 'Give more labelled records.');
}

function changed(): CodePurifyError {
  return new CodePurifyError(
    'input',
    'The data changed while it was read.',
    'Train again when the data no longer changes.',
  );
}

function mixes(): CodePurifyError {
  return new CodePurifyError(
    'usage',
    'The data mixes functions, pairs or parallel lines, whose labels are of different kinds.',
    'Train on one kind at a time.',
  );
}

function generates(): CodePurifyError {
  return new CodePurifyError(
    'usage',
    'A probe file only predicts labels, and this data has target texts.',
    'Judge the data as a whole: codepurify scan --victim probe.',
  );
}
