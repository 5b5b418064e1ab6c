import { createHash } from 'node:crypto';
import type { TokenOutline } from '../../../code/elements/token-outline.js';
import type { Task } from '../../../model/victim.js';
import type { DatasetOptions } from '../../../probe/judge/dataset-options.js';
import type { DatasetVerdict } from '../../../probe/judge/dataset-verdict.js';
import { DatasetJudge } from '../../../probe/judge/judge-dataset.js';
import type { Corpus } from '../../../probe/read/corpus.js';
import type { LabelPlan, NoLabels } from '../../../probe/read/label-plan.js';
import type { StopReason } from '../../reading/budget.js';
import { type Outlines, parsedOutlines } from '../../cache/outlines.js';
import { failureReason } from '../../reading/reasons.js';
import { identityOfSubject, type Subject, taskOf } from '../../reading/subject.js';

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

/**
 * Called for each record of the head when it was analysed.
 * @param failure why it could not be; `null`: it could
 * @throws what ends the reading
 */
export type OnRecord = (subject: Subject, failure: string | null) => void;

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
  #met = 0;
  #kept = 0;

  /**
   * @param judging  see `DatasetOptions`
   * @param outlines where records are parsed, or known from an earlier run
   * @param onRecord called for each record of the head
   */
  constructor(
    private readonly judging: Pick<DatasetOptions, 'seed' | 'familyLevel' | 'asksOpinion'>,
    private readonly outlines: Outlines = parsedOutlines,
    private readonly onRecord: OnRecord = () => undefined,
  ) {}

  /** Takes in one record, the one before being in; of a base it is learned from and not judged. */
  async add(subject: Subject, base: boolean): Promise<void> {
    const task = taskOf(subject);
    const analysed = await this.#analyse(subject, this.#of(task), base);
    const identity = identityOfSubject(subject);
    this.#contents.update(`${base ? 'base' : 'head'} ${identity}`);
    if (base) return;
    this.onRecord(subject, analysed.failure);
    this.#records.set(subject.position, { identity, task, ...analysed });
  }

  /** Functions that were taken in, and those of them that did not have to be parsed. */
  get parses(): { readonly met: number; readonly kept: number } {
    return { met: this.#met, kept: this.#kept };
  }

  /** Keeps for the next run what was parsed in this one: no record may be added behind it. */
  keep(): Promise<void> {
    return this.outlines.keep();
  }

  async #analyse(
    subject: Subject,
    records: TaskRecords,
    base: boolean,
  ): Promise<Pick<LearnedRecord, 'number' | 'degraded' | 'failure'>> {
    try {
      const sides = await this.#outlined(subject);
      records.judge.add({ sides, label: subject.label, base });
      if (subject.label !== null) records.labelled += 1;
      records.added += 1;
      const degraded = sides.some(({ parseErrors }) => parseErrors > 0);
      return { number: records.added - 1, degraded, failure: null };
    } catch (error) {
      return { number: -1, degraded: false, failure: failureReason('analysis', error) };
    }
  }

  async #outlined({ units }: Subject): Promise<TokenOutline[]> {
    const sides: TokenOutline[] = [];
    for (const unit of units) {
      const { outline, isKept } = await this.outlines.of(unit);
      this.#met += 1;
      this.#kept += Number(isKept);
      sides.push(outline);
    }
    return sides;
  }

  #of(task: Task): TaskRecords {
    let records = this.#tasks.get(task);
    if (records === undefined) {
      const labels = task === 'generation' ? 'generation' : 'classification';
      const judge = new DatasetJudge({ ...this.judging, task: labels });
      records = { judge, added: 0, labelled: 0 };
      this.#tasks.set(task, records);
    }
    return records;
  }

  /** Judges what was taken in once more, with the doubtful families that a second judge has confirmed. */
  judgeAgain(learned: LearnedDataSet, confirmed: ReadonlySet<string>): LearnedDataSet {
    return { ...learned, verdict: verdictOf(this.#tasks.get(learned.task), confirmed) };
  }

  /** The records of the learned task as numbers, and what their labels can teach: for a probe that is kept. */
  training({ task }: Pick<LearnedDataSet, 'task'>): { corpus: Corpus; plan: LabelPlan | NoLabels } {
    const { judge } = this.#of(task);
    return { corpus: judge.corpus(), plan: judge.plan() };
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

function verdictOf(
  records: TaskRecords | undefined,
  confirmed?: ReadonlySet<string>,
): DatasetVerdict | NoLabels {
  return records === undefined || records.added === 0 ? NO_RECORDS : records.judge.judge(confirmed);
}
