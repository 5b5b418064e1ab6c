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
  readonly task: Task;
  /** Its number among the records of its task; -1 where it could not be analysed. */
  readonly number: number;
  readonly degraded: boolean;
  /** Why it could not be analysed. */
  readonly failure: string | null;
}

/** What the first pass over a data set has found out. */
export interface LearnedDataSet {
  /** What was learned: of functions, pairs and parallel lines the kind with the most labels. */
  readonly task: Task;
  /** The verdict, or why there is none: the labels teach nothing, or not everything was read. */
  readonly verdict: DatasetVerdict | NoLabels | { readonly kind: 'stopped'; readonly reason: StopReason };
  /** Records of the head by their position among its rows. */
  readonly records: ReadonlyMap<number, LearnedRecord>;
  /** Analysed records of the task with a label, of base and head. */
  readonly labelled: number;
  /** sha256 over the contents of base and head, in order. */
  readonly fingerprint: string;
}

const NO_RECORDS: NoLabels = {
  kind: 'unable',
  reason: 'There is no record to learn from.',
  remedy: 'Give labelled records: at least 200.',
};

/** The records of one task. */
interface TaskRecords {
  readonly judge: DatasetJudge;
  added: number;
  labelled: number;
}

/** Takes in the records of a data set; numbers are kept of them, never code. */
export class DataSetLearner {
  readonly #records = new Map<number, LearnedRecord>();
  readonly #contents = createHash('sha256');
  readonly #tasks = new Map<Task, TaskRecords>();

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
    const task = taskOf(subject);
    const analysed = this.#analyse(subject, this.#of(task), base);
    const identity = identityOfSubject(subject);
    this.#contents.update(`${base ? 'base' : 'head'} ${identity}`);
    if (!base) this.#records.set(subject.position, { identity, task, ...analysed });
  }

  #analyse(
    subject: Subject,
    records: TaskRecords,
    base: boolean,
  ): Pick<LearnedRecord, 'number' | 'degraded' | 'failure'> {
    try {
      const suspect = analyzeSubject(subject);
      records.judge.add({ sides: suspect.sides, label: subject.label, base });
      if (subject.label !== null) records.labelled += 1;
      records.added += 1;
      return { number: records.added - 1, degraded: isDegraded(suspect), failure: null };
    } catch (error) {
      return { number: -1, degraded: false, failure: failureReason('analysis', error) };
    }
  }

  #of(task: Task): TaskRecords {
    let records = this.#tasks.get(task);
    if (records === undefined) {
      const labels = task === 'generation' ? 'generation' : 'classification';
      const judge = new DatasetJudge({ seed: this.seed, task: labels, familyLevel: this.familyLevel });
      records = { judge, added: 0, labelled: 0 };
      this.#tasks.set(task, records);
    }
    return records;
  }

  /** Judges what was taken in, unless the reading was stopped; to be called once. */
  finish(stopped: StopReason | null): LearnedDataSet {
    const [main] = [...this.#tasks].sort(([, a], [, b]) => b.labelled - a.labelled);
    const records = main?.[1];
    return {
      task: main?.[0] ?? 'classification',
      verdict: stopped === null ? verdictOf(records) : { kind: 'stopped', reason: stopped },
      records: this.#records,
      labelled: records?.labelled ?? 0,
      fingerprint: this.#contents.digest('hex'),
    };
  }
}

function verdictOf(records: TaskRecords | undefined): DatasetVerdict | NoLabels {
  return records === undefined || records.added === 0 ? NO_RECORDS : records.judge.judge();
}
