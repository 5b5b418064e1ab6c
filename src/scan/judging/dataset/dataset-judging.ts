import { setImmediate } from 'node:timers/promises';
import { analyze } from '../../../code/analyze.js';
import type { DatasetVerdict } from '../../../probe/judge/dataset-verdict.js';
import { MIN_CLASS_RECORDS } from '../../../probe/read/label-plan.js';
import { DatasetFamilies } from './dataset-families.js';
import type { LearnedDataset, LearnedRecord } from './learned-dataset.js';
import { countsOf, type LabelCounts, type OutsideRecords } from './outside-records.js';
import { type FamilyParts, judgeByFamily } from '../judge-by-family.js';
import type { Unreached, Window } from '../../../change/window.js';
import type { TestedWindow } from '../../../result/window.js';
import type { NameMerged } from './name-merged.js';
import { judgeChunk } from '../judge-chunk.js';
import { type Judging, undecidedJudging } from '../../stages/judging.js';
import { stoppedReason } from '../../stages/overall-verdict.js';
import { type IsFlagged, RecordJudge } from '../record-judge.js';
import { naturalRareLabels } from '../../stages/rare-labels.js';
import type { NamedFamily, RunSummary } from '../../stages/run-summary.js';
import { identityOfSubject, type Subject, taskOf } from '../../reading/subject.js';
import { withText } from '../../reading/text-side.js';
import type { Tools } from '../tools.js';
import type { Outcome } from '../../stages/verdict.js';

/** What the second pass needs besides the result of the first. */
export interface DatasetParts extends FamilyParts {
  /** Number of records that the head has in common with its base; `null` without a base. */
  readonly unchanged: () => number | null;
  /** Opens the sentinel, which judges records that the probe cannot judge; `null`: these records are skipped. */
  readonly openSentinel: (() => Promise<Tools>) | null;
  /** Names the commits of what was merged before. */
  readonly nameMerged: NameMerged;
  /** The window that was tested; `null`: there is none. */
  readonly window: Pick<Window, 'start'> | null;
  /** Judges records that were not learned, because only a sample was; `null`: all were. */
  readonly outside: OutsideRecords | null;
  /** Why it does not begin where it was asked to; `null`: it does, or none was asked for. */
  readonly unreached: Unreached | null;
}

/** The second pass over a dataset. If the first pass has no verdict, all records are skipped with the reason. */
export function datasetJudging(learned: LearnedDataset, parts: DatasetParts): Judging {
  const { verdict } = learned;
  if (verdict.kind === 'judged') return new DatasetJudging(learned, verdict, parts);
  const reason = verdict.kind === 'unable' ? verdict.reason : stoppedReason(verdict.reason);
  return undecidedJudging(reason, parts.unchanged);
}

/** Reasons for an error or a skipped record. */
const CHANGED = 'the data changed while it was read';
const UNLABELLED = 'it has no label, so the probe cannot judge it';
const OTHER_TASK =
  'the probe was trained on another kind of records, which is more frequent here: scan these separately';
const RARE_LABEL = `fewer than ${String(MIN_CLASS_RECORDS)} records have its label: too few for the probe to learn it`;

const RARE_IN_SAMPLE = `fewer than ${String(MIN_CLASS_RECORDS)} records of the sample have its label: too few for the probe to learn it`;

/**
 * Records of a change up to which the sentinel judges each of them, besides the labels, which see no pattern in so few. It takes
 * tenths of a second each.
 */
const SMALL_CHANGE = 100;

class DatasetJudging implements Judging {
  readonly #families: DatasetFamilies;
  readonly #isFlagged: IsFlagged;
  /** Opened when it is first needed. */
  #sentinel: Promise<Tools> | null = null;

  constructor(
    private readonly learned: LearnedDataset,
    private readonly verdict: DatasetVerdict,
    private readonly parts: DatasetParts,
  ) {
    this.#families = new DatasetFamilies(verdict.families, parts.unchanged() !== null, (units) =>
      parts.nameMerged(units.flatMap((number) => learned.merged.get(number) ?? [])),
    );
    const { judgeBy, fpr } = parts.options;
    this.#isFlagged = ({ element, family, pValue }) =>
      element !== null && (family >= 0 || (judgeBy === 'record' && pValue <= fpr));
  }

  async judge(subjects: readonly Subject[]): Promise<Outcome[]> {
    const known = subjects.map((subject) => {
      const record = this.#recordOf(subject);
      const reason = record === null ? this.#whyLeftOutside(subject) : this.#whyLeftOut(subject, record);
      return { subject, record, reason };
    });
    const left = known.filter((one) => one.reason !== null).map(({ subject }) => subject);
    const bySentinel = (await this.#judgeBySentinel(left)).values();
    const outcomes: Outcome[] = [];
    for (const { subject, record, reason } of known) {
      if (reason === null) outcomes.push(await this.#outcome(subject, record));
      else outcomes.push(bySentinel.next().value ?? { verdict: 'skipped', reason });
    }
    await setImmediate(); // lets a pending Ctrl-C take effect
    return this.#isSmallChange ? this.#askAgain(subjects, outcomes) : outcomes;
  }

  get #isSmallChange(): boolean {
    return this.parts.unchanged() !== null && this.learned.records.size <= SMALL_CHANGE;
  }

  /** Asks the sentinel about what the labels call clean. */
  async #askAgain(subjects: readonly Subject[], outcomes: readonly Outcome[]): Promise<Outcome[]> {
    const isOpen = (outcome: Outcome | undefined) =>
      outcome?.verdict === 'clean' && outcome.heard === undefined;
    const open = subjects.filter((_, index) => isOpen(outcomes[index]));
    const answers = (await this.#judgeBySentinel(open)).values();
    return outcomes.map((outcome): Outcome => {
      const answer = isOpen(outcome) ? answers.next().value : undefined;
      if (answer === undefined || answer.verdict === 'skipped' || answer.verdict === 'error') return outcome;
      return { ...answer, heard: ['labels', 'victim'] };
    });
  }

  labelSurprise(subject: Subject, changed: number, rest: string): number | null {
    const record = this.#recordOf(subject);
    if (record === null || !this.#wasJudged(record)) return null;
    const [first, second] = subject.units.map((unit, side) =>
      analyze(side === changed ? rest : unit.code, unit.language),
    );
    if (first === undefined) return null;
    const code = { sides: second === undefined ? ([first] as const) : ([first, second] as const) };
    return this.verdict.surprise(record.number, withText(subject, code).sides);
  }

  async saveCache(): Promise<void> {
    await (await this.#sentinel)?.cache.flush();
  }

  /** Judges records that the probe cannot judge, so that poison cannot hide among them. */
  async #judgeBySentinel(subjects: readonly Subject[]): Promise<Outcome[]> {
    const { budget, progress, openSentinel } = this.parts;
    if (subjects.length === 0 || openSentinel === null) return [];
    const tools = await (this.#sentinel ??= openSentinel());
    const outcomes = await judgeChunk(subjects, { tools, budget, progress });
    return outcomes.map((outcome) => ({ ...outcome, heard: ['victim'] }));
  }

  /** Why the probe cannot judge a record; `null`: it can. */
  #whyLeftOut({ label }: Subject, { failure, task, number }: LearnedRecord): string | null {
    if (failure !== null) return null;
    if (task !== this.learned.task) return OTHER_TASK;
    if ((this.verdict.records[number] ?? null) !== null) return null;
    if (label === null) return UNLABELLED;
    return this.learned.task === 'generation' ? null : RARE_LABEL;
  }

  /** The same for a record that was not learned. */
  #whyLeftOutside(subject: Subject): string | null {
    const { outside } = this.parts;
    if (outside?.isOutside(subject) !== true) return null;
    if (taskOf(subject) !== this.learned.task) return OTHER_TASK;
    if (subject.label === null) return UNLABELLED;
    return this.learned.task === 'generation' || outside.hasLabel(subject) ? null : RARE_IN_SAMPLE;
  }

  /** What the first pass recorded of a subject; `null` if it read another record at this position. */
  #recordOf(subject: Subject): LearnedRecord | null {
    const record = this.learned.records.get(subject.position);
    return record?.identity === identityOfSubject(subject) ? record : null;
  }

  #outcome(subject: Subject, record: LearnedRecord | null): Outcome | Promise<Outcome> {
    const { outside, options } = this.parts;
    if (record === null && outside?.isOutside(subject) === true) {
      return outside.judge(subject, this.#isFlagged, this.#families, {
        ...this.parts,
        options,
        readsText: true,
      });
    }
    if (record === null) return { verdict: 'error', reason: CHANGED };
    if (record.failure !== null) return { verdict: 'error', reason: record.failure };
    const verdict = this.verdict.records[record.number] ?? null;
    if (outside !== null && verdict !== null && !this.#isFlagged(verdict)) {
      return outside.judge(subject, this.#isFlagged, this.#families, {
        ...this.parts,
        options,
        readsText: true,
      });
    }
    // a trigger cannot be tied to an output that few records have
    if (verdict === null || !this.#isFlagged(verdict)) {
      return { verdict: 'clean', degraded: record.degraded };
    }
    const judge = new RecordJudge(this.verdict, record.number, verdict, this.#isFlagged, this.parts.budget);
    return judgeByFamily(subject, () => judge, this.#families, { ...this.parts, readsText: true });
  }

  summary(): RunSummary {
    const { tested, records, power, stylePower } = this.verdict;
    const { judged, labelled, rare, unlabelled } = this.#counts();
    const counts = { labelled: labelled + rare, rare };
    const rareLabels = { records: rare, natural: naturalRareLabels(counts, this.verdict.baseLabels) };
    return {
      ...{ kind: 'dataset', judged, unchanged: this.parts.unchanged(), tested, unlabelled, rareLabels },
      power: { records: labelled, carriers: this.#inAll(power), styles: this.#inAll(stylePower) },
      ...{ window: this.#window(), unreached: this.parts.unreached },
      families: this.#families.found(records),
      company: null,
    };
  }

  /** Records that were judged, with a label, with a label that was not learned, and without a label. */
  #counts(): LabelCounts {
    const { sample, task } = this.learned;
    if (sample !== null) return countsOf(sample.counts, task, this.verdict.labels);
    const learned = [...this.learned.records.values()];
    const wereJudged = learned.filter((one) => this.#wasJudged(one));
    return {
      judged: this.#countRecords(wereJudged),
      labelled: this.#countRecords(wereJudged.filter((one) => one.isLabelled)),
      rare: this.#countRecords(learned.filter((one) => this.#hasRareLabel(one))),
      unlabelled: learned.filter((one) => !one.isLabelled && one.failure === null).length,
    };
  }

  /** The number of carriers of which a sample has so many on average. */
  #inAll(carriers: number | null): number | null {
    const { sample } = this.learned;
    return carriers === null || sample === null ? carriers : Math.ceil((carriers * sample.of) / sample.taken);
  }

  #window(): TestedWindow | null {
    const { window } = this.parts;
    if (window === null) return null;
    return { commit: window.start.id, date: window.start.date, records: this.verdict.recent };
  }

  /** Units of one record with one label count once, as in the test. */
  #countRecords(units: readonly LearnedRecord[]): number {
    return new Set(units.map(({ number }) => this.verdict.documentOf(number))).size;
  }

  named(): NamedFamily[] {
    return this.#families.named();
  }

  #hasRareLabel(record: LearnedRecord): boolean {
    const { task, isLabelled, failure } = record;
    return task === this.learned.task && isLabelled && failure === null && !this.#wasJudged(record);
  }

  #wasJudged({ task, number }: LearnedRecord): boolean {
    return (
      task === this.learned.task &&
      number >= 0 &&
      (task === 'generation' || (this.verdict.records[number] ?? null) !== null)
    );
  }
}
