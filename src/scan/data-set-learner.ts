import { createHash } from 'node:crypto';
import type { Task } from '../model/victim.js';
import type { DatasetVerdict } from '../probe/dataset-verdict.js';
import { DatasetJudge } from '../probe/judge-dataset.js';
import type { NoLabels } from '../probe/labels.js';
import { analyzeSubject } from './analyze-subject.js';
import type { StopReason } from './budget.js';
import { failureReason } from './reasons.js';
import { identityOfSubject, type Subject, taskOf } from './subject.js';
import { isDegraded } from './to-verdict.js';

/** What is kept of a record of the head between the two passes: its code is read again. */
export interface LearnedRecord {
  /** What it is known by: the second pass must meet the same. */
  readonly identity: string;
  /** Its number in the verdict; -1 where it could not be analysed. */
  readonly number: number;
  readonly degraded: boolean;
  /** Why it could not be analysed. */
  readonly failure: string | null;
}

/** What the first pass over a data set has found out. */
export interface LearnedDataSet {
  readonly task: Task;
  /** The verdict, or why there is none: the labels teach nothing, or not everything was read. */
  readonly verdict: DatasetVerdict | NoLabels | { readonly kind: 'stopped'; readonly reason: StopReason };
  /** Records of the head by their position among its rows. */
  readonly records: ReadonlyMap<number, LearnedRecord>;
  /** Analysed records with a label, of base and head. */
  readonly labelled: number;
  /** sha256 over the contents of base and head, in order. */
  readonly fingerprint: string;
}

/** Why functions, pairs and parallel lines cannot be judged together. */
export const MIXED_TASKS: NoLabels = {
  kind: 'unable',
  reason: 'The data mixes functions, pairs or parallel lines, whose labels are not of one kind.',
  remedy: 'Scan each kind by itself, or judge with --victim sentinel or a model of your own.',
};

const NO_RECORDS: NoLabels = {
  kind: 'unable',
  reason: 'There is no record to learn from.',
  remedy: 'Give labelled records: at least 200.',
};

/** Takes in the records of a data set; numbers are kept of them, never code. */
export class DataSetLearner {
  readonly #records = new Map<number, LearnedRecord>();
  readonly #contents = createHash('sha256');
  #task: Task | null = null;
  #judge: DatasetJudge | null = null;
  #isMixed = false;
  #added = 0;
  #labelled = 0;

  /**
   * @param seed        names folds, draws and hashes (docs/probe.md)
   * @param familyLevel chance that a clean data set has any accepted family
   */
  constructor(
    private readonly seed: string,
    private readonly familyLevel: number,
  ) {}

  /** Takes in one record; of a base it is learned from and not judged. */
  add(subject: Subject, base: boolean): void {
    const analysed = this.#analyse(subject, base);
    const identity = identityOfSubject(subject);
    this.#contents.update(`${base ? 'base' : 'head'} ${identity}`);
    if (!base) this.#records.set(subject.position, { identity, ...analysed });
  }

  #analyse(subject: Subject, base: boolean): Omit<LearnedRecord, 'identity'> {
    try {
      const suspect = analyzeSubject(subject);
      this.#judgeOf(taskOf(subject))?.add({ sides: suspect.sides, label: subject.label, base });
      if (subject.label !== null) this.#labelled += 1;
      this.#added += 1;
      return { number: this.#added - 1, degraded: isDegraded(suspect), failure: null };
    } catch (error) {
      return { number: -1, degraded: false, failure: failureReason('analysis', error) };
    }
  }

  /** The judge of the data set's one task, or `null` for a record of another. */
  #judgeOf(task: Task): DatasetJudge | null {
    this.#task ??= task;
    this.#isMixed ||= task !== this.#task;
    if (this.#isMixed) return null;
    this.#judge ??= new DatasetJudge({
      seed: this.seed,
      task: task === 'generation' ? 'generation' : 'classification',
      familyLevel: this.familyLevel,
    });
    return this.#judge;
  }

  /** Judges what was taken in, unless the reading was stopped; to be called once. */
  finish(stopped: StopReason | null): LearnedDataSet {
    return {
      task: this.#task ?? 'classification',
      verdict: stopped === null ? this.#verdict() : { kind: 'stopped', reason: stopped },
      records: this.#records,
      labelled: this.#labelled,
      fingerprint: this.#contents.digest('hex'),
    };
  }

  #verdict(): DatasetVerdict | NoLabels {
    if (this.#isMixed) return MIXED_TASKS;
    return this.#judge === null ? NO_RECORDS : this.#judge.judge();
  }
}
