import { setImmediate } from 'node:timers/promises';
import type { DatasetVerdict } from '../../../probe/judge/dataset-verdict.js';
import { MIN_CLASS_RECORDS } from '../../../probe/read/label-plan.js';
import { DataSetFamilies } from './dataset-families.js';
import type { LearnedDataSet, LearnedRecord } from './dataset-learner.js';
import { type FamilyParts, judgeByFamily } from '../judge-by-family.js';
import { judgeChunk } from '../units/judge-chunk.js';
import type { Judging } from '../../stages/judging.js';
import { stoppedReason } from '../../stages/overall-verdict.js';
import { type IsFlagged, RecordJudge } from '../record-judge.js';
import type { NamedFamily, RunSummary } from '../../stages/run-summary.js';
import { identityOfSubject, type Subject } from '../../reading/subject.js';
import type { Tools } from '../tools.js';
import type { Outcome } from '../../stages/verdict.js';

/** What the second pass works with. */
export interface DataSetParts extends FamilyParts {
  /** Records that the head has in common with its base; `null` without a base. */
  readonly unchanged: () => number | null;
  /** Judges by itself what the probe has not learned to judge; `null`: that is left out. */
  readonly openRest: (() => Promise<Tools>) | null;
}

/** The second pass over a data set that can be judged, or over one of which nothing can be said. */
export function dataSetJudging(learned: LearnedDataSet, parts: DataSetParts): Judging {
  const { verdict } = learned;
  if (verdict.kind === 'judged') return new DataSetJudging(learned, verdict, parts);
  const reason = verdict.kind === 'unable' ? verdict.reason : stoppedReason(verdict.reason);
  return {
    judge: (subjects) => Promise.resolve(subjects.map(() => ({ verdict: 'skipped', reason }))),
    keep: () => Promise.resolve(),
    summary: () => ({ kind: 'undecided', reason, unchanged: parts.unchanged() }),
    named: () => [],
  };
}

/** Why a record was left out, where it was. */
const CHANGED = 'the data changed while it was read';
const UNLABELLED = 'it has no label: the probe has nothing to hold it against';
const OTHER_TASK =
  'the probe has learned records of another kind, of which there are more: scan these by themselves';
const RARE_LABEL = `fewer than ${String(MIN_CLASS_RECORDS)} records have its label: the probe cannot learn it`;

class DataSetJudging implements Judging {
  readonly #families: DataSetFamilies;
  readonly #isFlagged: IsFlagged;
  /** Opened when it is first needed. */
  #rest: Promise<Tools> | null = null;

  constructor(
    private readonly learned: LearnedDataSet,
    private readonly verdict: DatasetVerdict,
    private readonly parts: DataSetParts,
  ) {
    this.#families = new DataSetFamilies(verdict.families, parts.unchanged() !== null);
    const { judgeBy, fpr } = parts.options;
    this.#isFlagged = ({ element, family, pValue }) =>
      element !== null && (family >= 0 || (judgeBy === 'record' && pValue <= fpr));
  }

  async judge(subjects: readonly Subject[]): Promise<Outcome[]> {
    const met = subjects.map((subject) => {
      const record = this.#recordOf(subject);
      return { subject, record, left: record && this.#leftOut(subject, record) };
    });
    const left = met.filter((one) => one.left !== null).map(({ subject }) => subject);
    const alone = (await this.#judgeAlone(left)).values();
    const outcomes: Outcome[] = [];
    for (const { subject, record, left: reason } of met) {
      if (reason === null) outcomes.push(await this.#outcome(subject, record));
      else outcomes.push(alone.next().value ?? { verdict: 'skipped', reason });
    }
    await setImmediate(); // a pending Ctrl-C is heard
    return outcomes;
  }

  async keep(): Promise<void> {
    await (await this.#rest)?.cache.flush();
  }

  /** What the labels say nothing of is judged by itself, where it may be: poison must not hide among it. */
  async #judgeAlone(subjects: readonly Subject[]): Promise<Outcome[]> {
    const { budget, progress, openRest } = this.parts;
    if (subjects.length === 0 || openRest === null) return [];
    const tools = await (this.#rest ??= openRest());
    return judgeChunk(subjects, { tools, budget, progress });
  }

  /** Why the probe has nothing to say of a record; `null`: it has. */
  #leftOut({ label }: Subject, { failure, task, number }: LearnedRecord): string | null {
    if (failure !== null) return null;
    if (task !== this.learned.task) return OTHER_TASK;
    if ((this.verdict.records[number] ?? null) !== null) return null;
    if (label === null) return UNLABELLED;
    return this.learned.task === 'generation' ? null : RARE_LABEL;
  }

  /** What the first pass knows of a subject; `null`: it has met another in its place. */
  #recordOf(subject: Subject): LearnedRecord | null {
    const record = this.learned.records.get(subject.position);
    return record?.identity === identityOfSubject(subject) ? record : null;
  }

  #outcome(subject: Subject, record: LearnedRecord | null): Outcome | Promise<Outcome> {
    if (record === null) return { verdict: 'error', reason: CHANGED };
    if (record.failure !== null) return { verdict: 'error', reason: record.failure };
    const verdict = this.verdict.records[record.number] ?? null;
    // an output that few records share cannot be what a trigger is tied to
    if (verdict === null || !this.#isFlagged(verdict)) {
      return { verdict: 'clean', degraded: record.degraded };
    }
    const judge = new RecordJudge(this.verdict, record.number, verdict, this.#isFlagged, this.parts.budget);
    return judgeByFamily(subject, () => judge, this.#families, this.parts);
  }

  summary(): RunSummary {
    const { tested, records } = this.verdict;
    const judged = [...this.learned.records.values()].filter((one) => this.#wasJudged(one)).length;
    const families = this.#families.found(records);
    return { kind: 'dataset', judged, unchanged: this.parts.unchanged(), tested, families };
  }

  named(): NamedFamily[] {
    return this.#families.named();
  }

  #wasJudged({ task, number }: LearnedRecord): boolean {
    return (
      task === this.learned.task &&
      number >= 0 &&
      (task === 'generation' || (this.verdict.records[number] ?? null) !== null)
    );
  }
}
