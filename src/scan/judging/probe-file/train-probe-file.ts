import { setImmediate } from 'node:timers/promises';
import type { LanguageName } from '../../../code/analysis.js';
import type { ScanOptions, VerdictOptions } from '../../../config/options.js';
import { CodePurifyError } from '../../../errors.js';
import type { Task } from '../../../model/victim.js';
import type { DatasetVerdict, RecordSides } from '../../../probe/judge/dataset-verdict.js';
import { DatasetJudge } from '../../../probe/judge/judge-dataset.js';
import { keyedHash } from '../../../probe/read/keyed-hash.js';
import { type NoLabels, planLabels } from '../../../probe/read/label-plan.js';
import { writeProbe } from '../../../probe/file/probe-file.js';
import { MOST_FAMILIES } from '../../../probe/file/encoded-families.js';
import type { ProbeFamily } from '../../../probe/file/probe-model.js';
import { trainProbe } from '../../../probe/file/train-probe.js';
import { analyzeSubject } from '../../reading/analyze-subject.js';
import { Stopped } from '../../reading/budget.js';
import type { DataSource } from '../../../change/data-source.js';
import { openData } from '../../opened-data.js';
import { type Engine, type EngineParts, openEngine } from '../units/engine.js';
import { folderLoaders } from '../../models/load-victim.js';
import { readFamilies } from './read-file-families.js';
import { type Progress, silentProgress } from '../../reading/progress.js';
import { probeSeed } from '../dataset/probe-seed.js';
import { failureReason } from '../../reading/reasons.js';
import { budgetOf, type ScanContext } from '../../scan-context.js';
import { settleDoubts } from '../dataset/settle-doubts.js';
import { identityOfSubject, type Subject, taskOf } from '../../reading/subject.js';
import { Reading } from '../../reading/reading.js';
import { Tally } from '../../reading/tally.js';
import { PROBE, sentinelChoice } from '../../models/choose-victim.js';

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

/** Records between two looks at what the user wants. */
const RECORDS_PER_PAUSE = 64;

/** What the passes over the data share. */
interface Passes extends EngineParts {
  readonly options: ScanOptions;
  readonly source: DataSource;
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
  try {
    const { loaders = folderLoaders, env } = context;
    const { source, read } = data;
    const passes = { source, read, options, budget, progress, loaders, env };
    return await train(passes, probeSeed(options, env));
  } finally {
    progress.stop();
    await data.close();
  }
}

async function train(passes: Passes, seed: string): Promise<TrainedProbe> {
  const { progress, options } = passes;
  const trainer = new Trainer(seed, options, progress);
  progress.stage('reading', options.limit);
  const skipped = await readAll(passes, (subject) => {
    trainer.add(subject);
    return true;
  });
  progress.stage('learning what labels follow', null);
  await setImmediate(); // the stage is drawn before the thread is busy
  const verdict = await settle(passes, trainer, trainer.judge());
  progress.stage('locating', null);
  return trainer.finish(await locate(passes, trainer, verdict), skipped);
}

/** Shows all records to `visit` until it has seen enough. @returns rows that could not be read */
async function readAll(
  { source, options, budget, progress }: Passes,
  visit: (subject: Subject) => boolean,
): Promise<number> {
  const tally = new Tally();
  const reading = new Reading(tally, { budget, limit: options.limit });
  let count = 0;
  for await (const subject of reading.subjects(source.head())) {
    if (!visit(subject)) return tally.unread;
    progress.advance(1, subject.path);
    count += 1;
    if (count % RECORDS_PER_PAUSE === 0) await setImmediate(); // a pending Ctrl-C is heard
  }
  if (reading.end === 'failed') throw reading.failure;
  if (reading.end === 'interrupted' || reading.end === 'run-budget') throw new Stopped(reading.end);
  return tally.unread;
}

/** Asks the sentinel for what labels alone do not decide, and judges again with what it confirms. */
async function settle(passes: Passes, trainer: Trainer, verdict: DatasetVerdict): Promise<DatasetVerdict> {
  const { budget, progress } = passes;
  let engine: Engine | null = null;
  try {
    const confirmed = await settleDoubts(verdict, {
      ...{ budget, progress },
      openJudge: async () =>
        (engine = await openEngine(sentinelChoice('beside the probe'), passes)).tools.judge,
      readAgain: (wanted) => readAgain(passes, trainer, wanted),
    });
    return confirmed.size === 0 ? verdict : trainer.judge(confirmed);
  } finally {
    await (engine as Engine | null)?.close();
  }
}

/** Reads an example of each family again: patterns are written by the code that holds them. */
async function locate(passes: Passes, trainer: Trainer, verdict: DatasetVerdict): Promise<ProbeFamily[]> {
  const families = verdict.families.slice(0, MOST_FAMILIES);
  const examples = await readAgain(passes, trainer, new Set(families.map(({ example }) => example.record)));
  return readFamilies(families, verdict.labels, examples);
}

/** Analyses records again, by their numbers. */
async function readAgain(
  passes: Passes,
  { places }: Trainer,
  wanted: ReadonlySet<number>,
): Promise<Map<number, RecordSides>> {
  const numbers = new Map([...wanted].map((record) => [places[record]?.position, record]));
  const found = new Map<number, RecordSides>();
  if (numbers.size === 0) return found;
  await readAll(passes, (subject) => {
    const record = numbers.get(subject.position);
    if (record === undefined) return true;
    if (places[record]?.identity !== identityOfSubject(subject)) throw changed();
    found.set(record, analyzeSubject(subject).sides);
    return found.size < numbers.size;
  });
  if (found.size < numbers.size) throw changed();
  return found;
}

/** Where a record stood, and what it was known by. */
interface RecordPlace {
  readonly position: number;
  readonly identity: string;
}

/** Takes in labelled records, of one task. */
class Trainer {
  /** Of each record that was taken in. */
  readonly places: RecordPlace[] = [];
  readonly #judge: DatasetJudge;
  readonly #labels: (string | null)[] = [];
  readonly #languages = new Map<LanguageName, number>();
  #task: Task | null = null;
  #failed = 0;

  constructor(
    private readonly seed: string,
    { fpr, secondOpinion }: VerdictOptions,
    private readonly progress: Progress,
  ) {
    this.#judge = new DatasetJudge({
      ...{ seed, task: 'classification', familyLevel: fpr },
      asksOpinion: secondOpinion,
    });
  }

  add(subject: Subject): void {
    const task = taskOf(subject);
    this.#task ??= task;
    if (task !== this.#task) throw mixes();
    const { label, position } = subject;
    try {
      this.#judge.add({ sides: analyzeSubject(subject).sides, label, base: false });
    } catch (error) {
      this.#failed += 1;
      this.progress.warn(`${subject.path}: left out of the training: ${failureReason('analysis', error)}`);
      return;
    }
    this.#labels.push(label);
    this.places.push({ position, identity: identityOfSubject(subject) });
    const [{ language }] = subject.units;
    this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
  }

  /** Judges all that was taken in against each other. */
  judge(confirmed?: ReadonlySet<string>): DatasetVerdict {
    if (this.#task === 'generation') throw generates();
    if (this.#labels.length === 0) throw teachesNothing('There is no record to learn from.');
    const verdict = this.#judge.judge(confirmed);
    if (verdict.kind === 'unable') throw teachesNothing(verdict.reason);
    return verdict;
  }

  finish(families: readonly ProbeFamily[], skipped: number): TrainedProbe {
    const task = this.#task === 'pair-classification' ? this.#task : 'classification';
    const corpus = this.#judge.corpus();
    const { key } = corpus.vocabulary;
    const plan = planLabels(this.#labels, 'classification', key);
    if (plan.kind === 'unable') throw teachesNothing(plan.reason);
    const model = trainProbe(corpus, plan, this.#language(), task, keyedHash(this.seed, key).first);
    const records = plan.classes.filter((own) => own >= 0).length;
    return {
      bytes: writeProbe({ ...model, families }),
      task,
      labels: plan.names,
      records,
      left: this.#labels.length - records + this.#failed + skipped,
      families,
    };
  }

  /** The language of most records: the probe reads all it is shown as that. */
  #language(): LanguageName {
    const [first] = [...this.#languages].sort(([, a], [, b]) => b - a);
    return first?.[0] ?? 'c';
  }
}

function teachesNothing(reason: NoLabels['reason']): CodePurifyError {
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
