import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { TokenOutline } from '../../../code/elements/token-outline.js';
import { formatCount } from '../../../text/numbers.js';
import type { Task } from '../../../model/victim.js';
import type { DatasetOptions } from '../../../probe/judge/dataset-options.js';
import type { DatasetVerdict } from '../../../probe/judge/dataset-verdict.js';
import { DatasetJudge } from '../../../probe/judge/judge-dataset.js';
import { SAMPLE_FRACTION } from '../../sample/sample-level.js';
import type { CountableFamilies } from '../../../probe/count/countable-families.js';
import type { Corpus } from '../../../probe/read/corpus.js';
import type { CollectedRecords } from '../../../probe/read/record-collector.js';
import { HERE, type Threads } from '../../../probe/threads/threads.js';
import type { LabelPlan, NoLabels } from '../../../probe/read/label-plan.js';
import type { LearnedDataset, LearnedRecord } from './learned-dataset.js';
import type { StopReason } from '../../reading/budget.js';
import { type AssociationHearing, hearAssociation } from '../../witnesses/association/association-hearing.js';
import type { PromptSizes } from '../../witnesses/association/prompts-warn.js';
import { PromptRecords } from '../../witnesses/association/prompt-records.js';
import { CompanyHearing } from '../../witnesses/company/company-hearing.js';
import { COMPANY } from '../../witnesses/company/company-kernel.js';
import type { CompanyLevels, HeardCompany } from '../../witnesses/company/hear-company.js';
import { outlineLine, outlineOf } from '../../cache/outline-line.js';
import { LearningSample, type SampledUnit } from '../../sample/learning-sample.js';
import { SeenRecords } from '../../sample/seen-records.js';
import { SaidBefore } from '../../surveys/said-before.js';
import type { Survey } from '../../surveys/survey.js';
import { beginSurveys, type BegunRecord, type SubjectSurveys, surveysHere } from '../../surveys/surveys.js';
import type { MergedUnit } from './merged-unit.js';
import { failureReason } from '../../reading/reasons.js';
import { documentOf, identityOfSubject, type Subject, taskOf } from '../../reading/subject.js';
import { textOutlines } from '../../reading/text-side.js';

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
  /** MiB of the program: of more records than fit, a sample is learned; by default all are. */
  readonly memory?: number;
}

/** Units between two checks for Ctrl-C while a sample is taken up. */
const UNITS_PER_PAUSE = 64;

/** The records of one task. */
interface TaskRecords {
  readonly judge: DatasetJudge;
  /** Units. */
  added: number;
  /** Of each unit, if it is a function of a source file: the file. */
  readonly paths: (string | null)[];
  readonly merged: Map<number, MergedUnit>;
}

/** When a unit was added. */
type Age = Pick<SampledUnit, 'base' | 'recent'>;

/**
 * Collects the records of a dataset as numbers. While all fit into the memory, each is learned as it comes; then the learner starts
 * over, and takes up a sample when everything was read.
 */
export class DatasetLearner {
  readonly #records = new Map<number, LearnedRecord>();
  readonly #contents = createHash('sha256');
  readonly #tasks = new Map<Task, TaskRecords>();
  /** Identities of the records at the start of the window; `null`: there is no window. */
  #older: Set<string> | null = null;
  #said = new SaidBefore();
  readonly #sample: LearningSample;
  readonly #seen = new SeenRecords();
  #isSampled = false;
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
    this.#sample = new LearningSample(judging.seed, judging.memory ?? Infinity);
  }

  /** What the witnesses of code alone said of the units of the head; `null`: too many were read. */
  get said(): SaidBefore | null {
    return this.#isSampled ? null : this.#said;
  }

  /** Units that are learned, and all that could be analysed, where only a sample fits into the memory; else `null`. */
  get sampled(): { readonly taken: number; readonly of: number } | null {
    if (!this.#isSampled) return null;
    return {
      taken: [...this.#tasks.values()].reduce((sum, { added }) => sum + added, 0),
      of: this.#sample.units,
    };
  }

  /** Adds a record of the state at the start of the window; to be called before any other record is added. */
  addOlder(subject: Subject): void {
    (this.#older ??= new Set()).add(identityOfSubject(subject));
  }

  /** Begins to survey the units of a record that will be added. Never rejects. */
  begin(subject: Subject, base: boolean): Promise<BegunRecord> {
    return beginSurveys(this.surveys, subject, !base);
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
    const failure = this.#analyse(subject, await begun, { base, recent });
    this.#contents.update(`${ROLES[Number(base)]?.[Number(recent)] ?? ''} ${identity}`);
    if (base) return;
    this.onRecord(subject, failure);
    if (failure === null || this.#isSampled) return;
    const isLabelled = subject.label !== null;
    this.#records.set(subject.position, { identity, task, isLabelled, number: -1, degraded: false, failure });
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

  /**
   * Saves the parsed outlines for the next run, ends the threads, and takes up the sample if there is one. No record may be added
   * afterwards.
   */
  async closeSurveys(isComplete: boolean): Promise<void> {
    await this.surveys.close(isComplete);
    if (!this.#isSampled || !isComplete) return;
    for (const [taken, unit] of this.#sample.all().entries()) {
      this.#learn(unit, this.#sidesOf(unit));
      if (taken % UNITS_PER_PAUSE === 0) await setImmediate();
    }
  }

  /** Learns a unit, or notes it for the sample. @returns why it cannot be analysed, or `null` */
  #analyse(subject: Subject, begun: BegunRecord, age: Age): string | null {
    try {
      if ('error' in begun) throw begun.error;
      const { surveys } = begun;
      this.#count(surveys);
      const sides = [...surveys.map(({ outline }) => outline), ...this.#textOf(subject)];
      const tokens = sides.reduce((sum, { tokens: { kinds } }) => sum + kinds.length, 0);
      const unit = { subject, lines: surveys.map(({ outline }) => outlineLine(outline)), ...age, tokens };
      this.#prompts.add(subject, age.base);
      this.#seen.see(subject, age.base);
      this.#sample.add(unit, documentOf(subject));
      if (!this.#isSampled && this.#sample.isExceeded) this.#startOver();
      if (this.#isSampled) return null;
      if (!age.base) surveys.forEach(({ said }, side) => this.#said.note(subject, side, said));
      this.#learn(unit, sides);
      return null;
    } catch (error) {
      return failureReason('analysis', error);
    }
  }

  #learn({ subject, base, recent }: SampledUnit, sides: readonly TokenOutline[]): void {
    const task = taskOf(subject);
    const records = this.#of(task);
    const isLabelled = subject.label !== null;
    records.judge.add({ sides, label: subject.label, base, recent, document: documentOf(subject) });
    if (base) records.merged.set(records.added, mergedUnit(subject));
    records.paths.push(subject.record === null ? subject.path : null);
    const number = records.added++;
    if (base) return;
    const degraded = sides.some(({ parseErrors }) => parseErrors > 0);
    const identity = identityOfSubject(subject);
    this.#records.set(subject.position, { identity, task, number, degraded, isLabelled, failure: null });
  }

  /** Forgets what was learned: a sample of all records will be. */
  #startOver(): void {
    this.#isSampled = true;
    this.#tasks.clear();
    this.#records.clear();
    this.#said = new SaidBefore();
  }

  #sidesOf({ subject, lines }: SampledUnit): TokenOutline[] {
    const outlines = subject.units.map((unit, side) => outlineOf(lines[side] ?? '', unit));
    return [...outlines.flatMap((outline) => outline ?? []), ...this.#textOf(subject)];
  }

  #count(surveys: readonly Survey[]): void {
    this.#outlines += surveys.length;
    this.#cachedOutlines += surveys.filter(({ isCached }) => isCached).length;
  }

  #textOf(subject: Subject): TokenOutline[] {
    return this.judging.readsText === false ? [] : textOutlines(subject);
  }

  #of(task: Task): TaskRecords {
    let records = this.#tasks.get(task);
    if (records === undefined) {
      const labels = task === 'generation' ? 'generation' : 'classification';
      const { familyLevel } = this.judging;
      const level = this.#isSampled ? familyLevel * SAMPLE_FRACTION : familyLevel;
      const judge = new DatasetJudge({ ...this.judging, familyLevel: level, task: labels });
      records = { judge, added: 0, paths: [], merged: new Map() };
      this.#tasks.set(task, records);
    }
    return records;
  }

  /** The families to count in all data, where a sample was learned; `null`: all was, or the labels do not judge, or it has a base. */
  countable({ task, verdict, sample }: LearnedDataset): CountableFamilies | null {
    if (sample === null || verdict.kind !== 'judged' || this.#hasBase) return null;
    return this.#tasks.get(task)?.judge.countable(verdict) ?? null;
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
    const task = main?.[0] ?? 'classification';
    const { sampled } = this;
    const counts = this.#seen.counts().get(task);
    return {
      task,
      verdict:
        stopped === null ? ofSample(verdictOf(records), sampled) : { kind: 'stopped', reason: stopped },
      records: this.#records,
      merged: records?.merged ?? new Map(),
      labelled: (sampled === null ? records?.judge.labelled : counts?.labelled) ?? 0,
      fingerprint: this.#contents.digest('hex'),
      sample: sampled && counts ? { ...sampled, counts } : null,
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

/** Why nothing can be learned, where only a sample was to be. */
function ofSample(
  verdict: DatasetVerdict | NoLabels,
  sampled: DatasetLearner['sampled'],
): DatasetVerdict | NoLabels {
  if (sampled === null || verdict.kind !== 'unable') return verdict;
  const reason = `Of the sample of ${formatCount(sampled.taken)} units that fits into --memory: ${verdict.reason}`;
  return { ...verdict, reason, remedy: `Give more --memory. ${verdict.remedy}` };
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
