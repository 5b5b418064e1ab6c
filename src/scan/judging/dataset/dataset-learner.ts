import { createHash } from 'node:crypto';
import type { TokenOutline } from '../../../code/elements/token-outline.js';
import { textOutline } from '../../../code/wording/text-outline.js';
import type { Task } from '../../../model/victim.js';
import type { DatasetOptions } from '../../../probe/judge/dataset-options.js';
import type { DatasetVerdict } from '../../../probe/judge/dataset-verdict.js';
import { DatasetJudge } from '../../../probe/judge/judge-dataset.js';
import type { Corpus } from '../../../probe/read/corpus.js';
import type { CollectedRecords } from '../../../probe/read/record-collector.js';
import { HERE, type Threads } from '../../../probe/threads/threads.js';
import type { LabelPlan, NoLabels } from '../../../probe/read/label-plan.js';
import type { StopReason } from '../../reading/budget.js';
import { type AssociationHearing, hearAssociation } from '../../witnesses/association/association-hearing.js';
import type { PromptSizes } from '../../witnesses/association/prompts-warn.js';
import { PromptRecords } from '../../witnesses/association/prompt-records.js';
import { CompanyHearing } from '../../witnesses/company/company-hearing.js';
import { COMPANY } from '../../witnesses/company/company-kernel.js';
import type { CompanyLevels, HeardCompany } from '../../witnesses/company/hear-company.js';
import { SaidBefore } from '../../surveys/said-before.js';
import type { Survey } from '../../surveys/survey.js';
import { type SubjectSurveys, surveysHere } from '../../surveys/surveys.js';
import type { MergedUnit } from './merged-unit.js';
import { failureReason } from '../../reading/reasons.js';
import { documentOf, identityOfSubject, type Subject, taskOf } from '../../reading/subject.js';
import { textSide } from '../../reading/text-side.js';

/** What is stored of a unit, or a pair, of the head between the two passes. Its code is not: it is read again. */
export interface LearnedRecord {
  /** Hash of its content: the second pass must read the same. */
  readonly identity: string;
  readonly task: Task;
  /** Its number among the units of its task; -1 if it could not be analysed. */
  readonly number: number;
  readonly degraded: boolean;
  readonly isLabelled: boolean;
  /** Why it could not be analysed. */
  readonly failure: string | null;
}

/** The result of the first pass over a dataset. */
export interface LearnedDataset {
  /** The kind of records that was learned: functions, pairs or parallel lines, whichever has the most labels. */
  readonly task: Task;
  /** The verdict, or why there is none: a probe cannot learn from the labels, or not everything was read. */
  readonly verdict: DatasetVerdict | NoLabels | { readonly kind: 'stopped'; readonly reason: StopReason };
  /** Records of the head by their position among its rows. */
  readonly records: ReadonlyMap<number, LearnedRecord>;
  /** Units of the base by their number among the units of the task. */
  readonly merged: ReadonlyMap<number, MergedUnit>;
  /** Analysed records of the task with a label, of base and head; the units of one record with one label count once. */
  readonly labelled: number;
  /** sha256 over the contents of base and head, in order. */
  readonly fingerprint: string;
}

/** Called for each record of the head, with the reason if it could not be analysed. It may throw to refuse a record. */
export type OnRecord = (subject: Subject, failure: string | null) => void;

const NO_RECORDS: NoLabels = {
  kind: 'unable',
  reason: 'There is no record to learn from.',
  remedy: 'Give labelled records: at least 200.',
};

/** In the hash of the contents: of the head, older and recent; of the base, older and recent. */
const ROLES = [
  ['old', 'head'],
  ['base', 'merged'],
] as const;

/** How a dataset is learned. */
export interface LearningOptions extends Pick<DatasetOptions, 'seed' | 'familyLevel' | 'asksOpinion'> {
  /** Where the work is done; by default in this thread. */
  readonly threads?: Threads;
  /** Whether labels may follow the text that goes with the code; by default they may. */
  readonly readsText?: boolean;
}

/** The surveys of a record's units, or why one of them cannot be analysed. */
export type BegunRecord = { readonly surveys: readonly Survey[] } | { readonly error: unknown };

/** The records of one task. */
interface TaskRecords {
  readonly judge: DatasetJudge;
  /** Units. */
  added: number;
  /** Of each unit, if it is a function of a source file: the file. */
  readonly paths: (string | null)[];
  readonly merged: Map<number, MergedUnit>;
}

/** Collects the records of a dataset as numbers; their code is not stored. */
export class DatasetLearner {
  readonly #records = new Map<number, LearnedRecord>();
  readonly #contents = createHash('sha256');
  readonly #tasks = new Map<Task, TaskRecords>();
  /** Identities of the records at the start of the window; `null`: there is no window. */
  #older: Set<string> | null = null;
  /** What the witnesses of code alone said of the units of the head. */
  readonly said = new SaidBefore();
  readonly #prompts: PromptRecords;
  #hasBase = false;
  #outlines = 0;
  #cachedOutlines = 0;

  /**
   * @param judging  see `DatasetOptions`
   * @param surveys  parses records, or finds them in the cache
   * @param onRecord called for each record of the head
   */
  constructor(
    private readonly judging: LearningOptions,
    readonly surveys: SubjectSurveys = surveysHere(),
    private readonly onRecord: OnRecord = () => undefined,
  ) {
    this.#prompts = new PromptRecords(judging.seed);
  }

  /** Adds a record of the state at the start of the window; to be called before any other record is added. */
  addOlder(subject: Subject): void {
    (this.#older ??= new Set()).add(identityOfSubject(subject));
  }

  /** Begins to survey the units of a record that will be added. Never rejects. */
  begin(subject: Subject, base: boolean): Promise<BegunRecord> {
    return this.surveys.ofSubject(subject, !base).then(
      (surveys) => ({ surveys }),
      (error: unknown) => ({ error }),
    );
  }

  /**
   * Adds one record; to be called one at a time. The probe learns from records of a base, and does not judge them.
   * @param begun what `begin` gave for it
   */
  async add(subject: Subject, base: boolean, begun = this.begin(subject, base)): Promise<void> {
    const task = taskOf(subject);
    const identity = identityOfSubject(subject);
    this.#hasBase ||= base;
    const recent = this.#isRecent(identity, base);
    const analysed = this.#analyse(subject, await begun, this.#of(task), { base, recent });
    this.#contents.update(`${ROLES[Number(base)]?.[Number(recent)] ?? ''} ${identity}`);
    if (base) return;
    this.onRecord(subject, analysed.failure);
    this.#records.set(subject.position, { identity, task, isLabelled: subject.label !== null, ...analysed });
  }

  /** Whether a record is newer than the start of the window. All that a change adds is. */
  #isRecent(identity: string, base: boolean): boolean {
    if (!base && this.#hasBase) return true;
    return this.#older === null ? !base : !this.#older.has(identity);
  }

  /** Number of functions that were added, and how many of them came from the cache instead of the parser. */
  get outlineCounts(): { readonly all: number; readonly cached: number } {
    return { all: this.#outlines, cached: this.#cachedOutlines };
  }

  /** Saves the parsed outlines for the next run, and ends the threads. No record may be added afterwards. */
  closeSurveys(isComplete: boolean): Promise<void> {
    return this.surveys.close(isComplete);
  }

  #analyse(
    subject: Subject,
    begun: BegunRecord,
    records: TaskRecords,
    age: { readonly base: boolean; readonly recent: boolean },
  ): Pick<LearnedRecord, 'number' | 'degraded' | 'failure'> {
    try {
      if ('error' in begun) throw begun.error;
      this.#count(begun.surveys);
      if (!age.base) begun.surveys.forEach(({ said }, side) => this.said.note(subject, side, said));
      const sides = [...begun.surveys.map(({ outline }) => outline), ...this.#textOf(subject)];
      this.#prompts.add(subject, age.base);
      records.judge.add({ sides, label: subject.label, ...age, document: documentOf(subject) });
      if (age.base) records.merged.set(records.added, mergedUnit(subject));
      records.added += 1;
      records.paths.push(subject.record === null ? subject.path : null);
      const degraded = sides.some(({ parseErrors }) => parseErrors > 0);
      return { number: records.added - 1, degraded, failure: null };
    } catch (error) {
      return { number: -1, degraded: false, failure: failureReason('analysis', error) };
    }
  }

  #count(surveys: readonly Survey[]): void {
    this.#outlines += surveys.length;
    this.#cachedOutlines += surveys.filter(({ isCached }) => isCached).length;
  }

  #textOf(subject: Subject): TokenOutline[] {
    const text = this.judging.readsText === false ? null : textSide(subject);
    return text === null ? [] : [textOutline(text)];
  }

  #of(task: Task): TaskRecords {
    let records = this.#tasks.get(task);
    if (records === undefined) {
      const labels = task === 'generation' ? 'generation' : 'classification';
      const judge = new DatasetJudge({ ...this.judging, task: labels });
      records = { judge, added: 0, paths: [], merged: new Map() };
      this.#tasks.set(task, records);
    }
    return records;
  }

  /** Judges the collected records once more, with the doubtful families that a second judge has confirmed. */
  judgeAgain(learned: LearnedDataset, confirmed: ReadonlySet<string>): LearnedDataset {
    return { ...learned, verdict: verdictOf(this.#tasks.get(learned.task), confirmed) };
  }

  /** The records of the learned task as numbers, and which labels can be learned: to train a probe for a file. */
  training({ task }: Pick<LearnedDataset, 'task'>): { corpus: Corpus; plan: LabelPlan | NoLabels } {
    const { judge } = this.#of(task);
    return { plan: judge.plan(), corpus: judge.corpus() };
  }

  /**
   * Begins to hear which units hold something in company that has nothing else in common.
   * @param reference the folder of what is known of clean code
   * @param levels the accepted rates of clean datasets in which something is found
   * @returns waits for what was heard
   */
  beginCompany(reference: string, levels: CompanyLevels): () => Promise<CompanyHearing> {
    const { threads = HERE } = this.judging;
    const begun = [...this.#tasks]
      .filter(([, { added }]) => added > 0)
      .map(([task, { judge, paths }]) => {
        const input = { records: codeOf(task, judge), paths, reference, levels };
        return [task, threads.begin(COMPANY, input)] as const;
      });
    return async () => {
      const heard = new Map<Task, HeardCompany>();
      for (const [task, wait] of begun) heard.set(task, await wait());
      const merged = new Map([...this.#tasks].map(([task, one]) => [task, one.merged]));
      return new CompanyHearing(heard, this.#records, merged);
    };
  }

  /** Whether the records have prompts and responses. */
  get hasPrompts(): boolean {
    return this.#prompts.all().length > 0;
  }

  /** Records with a prompt and a response: of the head, of head and base, and those that are tested together. */
  get promptSizes(): PromptSizes {
    return { ...this.#prompts.sizes, tested: this.#prompts.all().length, isChange: this.#hasBase };
  }

  /**
   * Which units have a trigger or a payload of prompts and responses.
   * @param level the accepted rate of clean datasets in which something is found
   */
  association(level: number): AssociationHearing {
    const records = this.#prompts.all();
    return hearAssociation(records, level, {
      leftOut: this.#prompts.leftOut,
      inPart: this.#prompts.inPart,
    });
  }

  /** Judges the collected records, unless the reading was stopped; to be called once. */
  finish(stopped: StopReason | null): LearnedDataset {
    const [main] = [...this.#tasks].sort(([, a], [, b]) => b.judge.labelled - a.judge.labelled);
    const records = main?.[1];
    return {
      task: main?.[0] ?? 'classification',
      verdict: stopped === null ? verdictOf(records) : { kind: 'stopped', reason: stopped },
      records: this.#records,
      merged: records?.merged ?? new Map(),
      labelled: records?.judge.labelled ?? 0,
      fingerprint: this.#contents.digest('hex'),
    };
  }
}

/** The records of a task without the texts that go with code: whoever uses the same words is no company. */
function codeOf(task: Task, judge: DatasetJudge): CollectedRecords {
  const records = judge.records();
  if (task === 'pair-classification') return records;
  const sides = records.corpus.sides.map((one) => one.slice(0, 1));
  return { ...records, corpus: { ...records.corpus, sides } };
}

function mergedUnit({ path, record, units: [first] }: Subject): MergedUnit {
  return { path, record, line: first.startLine };
}

function verdictOf(
  records: TaskRecords | undefined,
  confirmed?: ReadonlySet<string>,
): DatasetVerdict | NoLabels {
  return records === undefined || records.added === 0 ? NO_RECORDS : records.judge.judge(confirmed);
}
