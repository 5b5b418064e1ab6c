import type { OutsideJudge } from '../../../probe/again/outside-judge.js';
import type { Task } from '../../../model/victim.js';
import { plainLabel } from '../../../text/plain-label.js';
import type { Suspect } from '../../../detect/suspect.js';
import { failureReason } from '../../reading/reasons.js';
import type { Subject } from '../../reading/subject.js';
import type { OutsideUnits } from '../../sample/outside-units.js';
import type { TaskCounts } from '../../sample/seen-records.js';
import type { Outcome } from '../../stages/verdict.js';
import { type FamilyParts, judgeByFamily } from '../judge-by-family.js';
import { type IsFlagged, RecordJudge } from '../record-judge.js';
import type { DatasetFamilies } from './dataset-families.js';
import type { LearnedDataset } from './learned-dataset.js';

/** Judges the records of a dataset that were not learned, by the families that were accepted. */
export class OutsideRecords {
  constructor(
    private readonly learned: Pick<LearnedDataset, 'records'>,
    private readonly units: OutsideUnits,
    private readonly labels: OutsideJudge,
  ) {}

  /** Whether a unit was not learned. */
  isOutside({ position }: Subject): boolean {
    return !this.learned.records.has(position);
  }

  /** Whether its label was learned. */
  hasLabel({ label }: Subject): boolean {
    return this.labels.labelOf(label) >= 0;
  }

  /** The outcome of a unit that was not learned, or of one of the sample that no family of the sample explains. */
  judge(
    subject: Subject,
    isFlagged: IsFlagged,
    families: DatasetFamilies,
    parts: FamilyParts & { readonly readsText?: boolean },
  ): Outcome | Promise<Outcome> {
    try {
      const sides = this.units.sidesOf(subject);
      const clean = { verdict: 'clean', degraded: sides.some(({ parseErrors }) => parseErrors > 0) } as const;
      const label = this.labels.labelOf(subject.label);
      if (label < 0 || !this.labels.holds(this.labels.read(sides))) return clean;
      const record = this.learned.records.get(subject.position);
      const fold = record === undefined ? null : this.labels.foldOfUnit(record.number);
      const verdict = this.labels.judge(sides, label, fold);
      if (!isFlagged(verdict)) return clean;
      const rejudge = (_: number, changed: Suspect['sides']) => this.labels.judge(changed, label, fold);
      const judge = new RecordJudge({ rejudge }, 0, verdict, isFlagged, parts.budget);
      return judgeByFamily(subject, () => judge, families, parts);
    } catch (error) {
      return { verdict: 'error', reason: failureReason('analysis', error) };
    }
  }
}

/** Records by their labels; units of one record with one label are one. */
export interface LabelCounts {
  /** Records that labels can judge. */
  readonly judged: number;
  readonly labelled: number;
  /** Records with a label that was not learned. */
  readonly rare: number;
  readonly unlabelled: number;
}

/** The counts of data of which a sample was learned. @param learned the labels that were learned */
export function countsOf(
  { labels, headLabelled, unlabelled }: TaskCounts,
  task: Task,
  learned: readonly string[],
): LabelCounts {
  if (task === 'generation') {
    return { judged: headLabelled + unlabelled, labelled: headLabelled, rare: 0, unlabelled };
  }
  const names = new Set(learned.map(plainLabel));
  const labelled = [...names].reduce((sum, name) => sum + (labels.get(name) ?? 0), 0);
  return { judged: labelled, labelled, rare: headLabelled - labelled, unlabelled };
}
