import { setImmediate } from 'node:timers/promises';
import type { LanguageName } from '../code/types.js';
import type { Options } from '../config/options.js';
import { CodePurifyError } from '../errors.js';
import type { Task } from '../model/victim.js';
import { CorpusBuilder } from '../probe/corpus.js';
import { keyedHash } from '../probe/keyed-hash.js';
import { planLabels } from '../probe/labels.js';
import { writeProbe } from '../probe/probe-file.js';
import { trainProbe } from '../probe/train-probe.js';
import { analyzeSubject } from './analyze-subject.js';
import { Stopped } from './budget.js';
import type { ReadRows } from './ground.js';
import { type Progress, silentProgress } from './progress.js';
import { probeSeed } from './probe-seed.js';
import { failureReason } from './reasons.js';
import { budgetOf, type ScanContext } from './scan-context.js';
import { type Subject, taskOf } from './subject.js';
import { Reading } from './subjects.js';
import { Tally } from './tally.js';

/** A probe as its file holds it, and what it was trained on. */
export interface TrainedProbe {
  readonly bytes: Uint8Array;
  readonly task: Task;
  readonly labels: readonly string[];
  /** Records that it learned from. */
  readonly records: number;
  /** Records without a label that it could learn, and what could not be read. */
  readonly left: number;
}

/** Records between two looks at what the user wants. */
const RECORDS_PER_PAUSE = 64;

/**
 * Trains a probe on all labelled records under the paths. Writes nothing.
 * @throws CodePurifyError `usage` or `input`, also where the labels teach nothing
 * @throws Stopped when the budget is spent or the user asks to stop: half of the data teaches another probe
 */
export async function trainProbeFile(
  paths: readonly string[],
  options: Options,
  context: ScanContext,
  read: ReadRows,
): Promise<TrainedProbe> {
  const progress = context.progress ?? silentProgress;
  const budget = budgetOf(options, context.signal);
  const trainer = new Trainer(probeSeed(options, context.env), progress);
  const tally = new Tally();
  const reading = new Reading(tally, { budget, limit: options.limit });
  let count = 0;
  try {
    progress.stage('reading', options.limit);
    for await (const subject of reading.subjects(read(paths))) {
      trainer.add(subject);
      progress.advance(1, subject.path);
      count += 1;
      if (count % RECORDS_PER_PAUSE === 0) await setImmediate(); // a pending Ctrl-C is heard
    }
    if (reading.end === 'failed') throw reading.failure;
    if (reading.end === 'interrupted' || reading.end === 'run-budget') throw new Stopped(reading.end);
    progress.stage('learning what labels follow', null);
    await setImmediate();
    return trainer.finish(tally.skipped);
  } finally {
    progress.stop();
  }
}

/** Takes in labelled records, of one task. */
class Trainer {
  readonly #corpus: CorpusBuilder;
  readonly #labels: (string | null)[] = [];
  readonly #languages = new Map<LanguageName, number>();
  #task: Task | null = null;
  #failed = 0;

  constructor(
    private readonly seed: string,
    private readonly progress: Progress,
  ) {
    this.#corpus = new CorpusBuilder(seed);
  }

  add(subject: Subject): void {
    const task = taskOf(subject);
    this.#task ??= task;
    if (task !== this.#task) throw mixes();
    try {
      this.#corpus.add(analyzeSubject(subject).sides);
    } catch (error) {
      this.#failed += 1;
      this.progress.warn(`${subject.path}: left out of the training: ${failureReason('analysis', error)}`);
      return;
    }
    this.#labels.push(subject.label);
    const [{ language }] = subject.units;
    this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
  }

  finish(skipped: number): TrainedProbe {
    const task = this.#task ?? 'classification';
    if (task === 'generation') throw generates();
    const { key } = this.#corpus.vocabulary;
    const plan = planLabels(this.#labels, 'classification', key);
    if (plan.kind === 'unable') {
      throw new CodePurifyError(
        'usage',
        `No probe can be learned. ${plan.reason}`,
        'Give more labelled records.',
      );
    }
    const model = trainProbe(
      this.#corpus.build(),
      plan,
      this.#language(),
      task,
      keyedHash(this.seed, key).first,
    );
    const records = plan.classes.filter((own) => own >= 0).length;
    return {
      bytes: writeProbe(model),
      task,
      labels: plan.names,
      records,
      left: this.#labels.length - records + this.#failed + skipped,
    };
  }

  /** The language of most records: the probe reads all it is shown as that. */
  #language(): LanguageName {
    const [first] = [...this.#languages].sort(([, a], [, b]) => b - a);
    return first?.[0] ?? 'c';
  }
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
