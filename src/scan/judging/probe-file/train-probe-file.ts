import type { LanguageName } from '../../../code/analysis.js';
import type { ScanOptions } from '../../../config/options.js';
import { CodePurifyError } from '../../../errors.js';
import type { Task } from '../../../model/victim.js';
import type { DatasetVerdict } from '../../../probe/judge/dataset-verdict.js';
import { keyedHash } from '../../../probe/read/keyed-hash.js';
import { writeProbe } from '../../../probe/file/probe-file.js';
import { MAX_STORED_FAMILIES } from '../../../probe/file/encoded-families.js';
import type { ProbeFamily } from '../../../probe/file/probe-model.js';
import { trainProbe } from '../../../probe/file/train-probe.js';
import { Stopped } from '../../reading/budget.js';
import type { DataSource } from '../../../change/data-source.js';
import { openData } from '../../opened-data.js';
import type { EngineParts } from '../units/engine.js';
import { folderLoaders } from '../../models/load-victim.js';
import { type Closable, closeAll } from '../../models/mlm-opener.js';
import { readFamilies } from './read-file-families.js';
import { type Progress, silentProgress } from '../../reading/progress.js';
import { DataSetLearner, type LearnedDataSet } from '../dataset/dataset-learner.js';
import { learnDataSet, type LearnLimits, type ReadDataSet } from '../dataset/learn-dataset.js';
import { probeSeed } from '../dataset/probe-seed.js';
import { readAgain } from '../dataset/read-again.js';
import { sentinelOpener } from '../dataset/sentinel-opener.js';
import { budgetOf, type ScanContext } from '../../scan-context.js';
import { type Subject, taskOf } from '../../reading/subject.js';
import { parsedOutlines } from '../../cache/outlines.js';
import { PROBE } from '../../models/choose-victim.js';

/** A probe as its file holds it, and what it was trained on. */
export interface TrainedProbe {
  readonly bytes: Uint8Array;
  readonly task: Task;
  readonly labels: readonly string[];
  /** Records that it learned from. */
  readonly records: number;
  /** Records without a label that it could learn, and what could not be read. */
  readonly left: number;
  /** The patterns that labels follow in these records, strongest first. */
  readonly families: readonly ProbeFamily[];
}

/**
 * Trains a probe on all labelled records under the paths, and judges them against each other, so that the probe
 * knows the patterns that their labels follow. The data is read twice: code is not kept. Writes nothing.
 * @throws CodePurifyError `usage` or `input`, also where the labels teach nothing
 * @throws Stopped when the budget is spent or the user asks to stop: half of the data teaches another probe
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
  };
  const kinds = new RecordKinds(progress);
  const learner = new DataSetLearner(judging, parsedOutlines, (...met) => kinds.note(...met));
  const limits = { budget, progress, limit: options.limit };
  const learned = await learnDataSet(source, learner, sentinelOpener(parts, opened), limits);
  const verdict = judged(learned);
  progress.stage('locating', null);
  const families = await locate(source, learned, verdict, limits);
  return trained(learner, learned, families, kinds.language(), judging.seed);
}

function judged({ verdict, head }: ReadDataSet): DatasetVerdict {
  if (head.end === 'failed') throw head.failure;
  if (verdict.kind === 'stopped') throw new Stopped(verdict.reason);
  if (verdict.kind === 'unable') throw teachesNothing(verdict.reason);
  return verdict;
}

/** Reads an example of each family again: patterns are written by the code that holds them. */
async function locate(
  source: DataSource,
  learned: LearnedDataSet,
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
  learner: DataSetLearner,
  learned: ReadDataSet,
  families: readonly ProbeFamily[],
  language: LanguageName,
  seed: string,
): TrainedProbe {
  const { corpus, plan } = learner.training(learned);
  if (plan.kind === 'unable') throw teachesNothing(plan.reason);
  const task = learned.task === 'pair-classification' ? learned.task : 'classification';
  const model = trainProbe(corpus, plan, language, task, keyedHash(seed, corpus.vocabulary.key).first);
  const records = plan.classes.filter((own) => own >= 0).length;
  return {
    bytes: writeProbe({ ...model, families }),
    ...{ task, labels: plan.names, records },
    left: learned.records.size - records + learned.head.tally.unread,
    families,
  };
}

/** What kinds of records the data holds: of one task, which a probe in a file can have; and of which languages. */
class RecordKinds {
  #task: Task | null = null;
  readonly #languages = new Map<LanguageName, number>();

  constructor(private readonly progress: Progress) {}

  /** @throws CodePurifyError `usage` for a record that no probe in a file can learn from beside the others */
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

  /** The language of most records: the probe reads all it is shown as that. */
  language(): LanguageName {
    const [first] = [...this.#languages].sort(([, a], [, b]) => b - a);
    return first?.[0] ?? 'c';
  }
}

function teachesNothing(reason: string): CodePurifyError {
  return new CodePurifyError('usage', `No probe can be learned. ${reason}`, 'Give more labelled records.');
}

function changed(): CodePurifyError {
  return new CodePurifyError(
    'input',
    'The data changed while it was read.',
    'Train again when nothing writes to it.',
  );
}

function mixes(): CodePurifyError {
  return new CodePurifyError(
    'usage',
    'The data mixes functions, pairs or parallel lines, whose labels are not of one kind.',
    'Train on one kind at a time.',
  );
}

function generates(): CodePurifyError {
  return new CodePurifyError(
    'usage',
    'A probe that is kept in a file answers with labels, and this data has target texts.',
    'Judge the data as a whole: codepurify scan --victim probe.',
  );
}
