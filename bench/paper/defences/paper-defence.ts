import type { CodeElement } from '../../../src/code/analysis.js';
import type { MaskMode } from '../../../src/model/folder/manifest.js';
import type { MaskedModel } from '../../../src/model/mlm/mlm.js';
import type { Prediction, Victim, VictimInput } from '../../../src/model/victim.js';
import type { PlantedPair, PoisonedRecords } from '../../attacks/poison.js';
import type { CleanCode } from '../../data/clean-code.js';
import type { LabelledRecord } from '../../data/records.js';
import type { Vectors } from '../../statistics/principal-components.js';
import { inputOf } from '../../victims/learn-victim.js';
import type { PaperTask } from '../scenario/paper-tasks.js';

/** Clean validation rows with the scenario's attack in them: what rivals are tuned on. No test row is among them. */
export interface Rehearsal {
  /** Rows with the trigger and their own labels, and as they were; as far as the victim reads them. */
  readonly pairs: readonly PlantedPair[];
  /** All validation rows, whole, some of them poisoned as the training rows are, with the target as their label. */
  readonly poisoned: PoisonedRecords;
  /** Proportion of these rows that is poisoned. */
  readonly rate: number;
  /** The victim's representation of each of these rows, computed when it is first needed. */
  readonly represent: () => Promise<Vectors>;
}

/** What a defence works with: one victim and its data. */
export interface DefenceMaterial {
  readonly task: PaperTask;
  readonly victim: Victim;
  /** The victim with another way of masking; whoever gave it closes it. */
  readonly victimWith: (mask: MaskMode) => Promise<Victim>;
  /** The victim's representation of each training row, computed when it is first needed. */
  readonly represent: () => Promise<Vectors>;
  /** `null` where there is none. */
  readonly mlm: MaskedModel | null;
  /** Clean rows of the validation split: they set thresholds. */
  readonly valid: readonly LabelledRecord[];
  /** The rows that the victim was trained on. */
  readonly train: PoisonedRecords;
  /** Made when it is first needed; `null` for a clean victim, which no attack was planted in. */
  readonly rehearsal: () => Promise<Rehearsal | null>;
  /** Code of another corpus, for defences that learn from clean code. */
  readonly clean: CleanCode;
  /** Proportion of the training rows that is poisoned, for defences that need to know it. */
  readonly rate: number;
  /** Proportion of clean rows that may be changed, where it sets a threshold. */
  readonly fpr: number;
  readonly seed: string;
}

/** The result of a defence for one row. */
export interface DefendedRow {
  /** The victim's new input. */
  readonly input: VictimInput;
  /** Whether the row was taken for poisoned. */
  readonly flagged: boolean;
  /** The element taken for the trigger, one for each side; `null` where none is named. */
  readonly named: readonly (Pick<CodeElement, 'kind' | 'text' | 'spans'> | null)[];
  /** The statistic that decides, larger is more suspect; `null` where there is none. */
  readonly value: number | null;
  /** The answer, where it is not the victim's to `input`. */
  readonly answer?: Prediction;
}

/** A row that a defence leaves as it is. */
export function untouched({ sides }: LabelledRecord, value: number | null): DefendedRow {
  return { input: inputOf(sides), flagged: false, named: sides.map(() => null), value };
}

/** A value for {@link DefendedRow.value}. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** A defence that is ready for rows. */
export interface RowDefence {
  /** What it is set to, for people; absent where nothing is set for a scenario. */
  readonly setting?: string;
  /** In the order of the rows. */
  defend(rows: readonly LabelledRecord[]): Promise<DefendedRow[]>;
}

/** A defence that looks at one row at a time. */
export function rowByRow(defendOne: (row: LabelledRecord) => DefendedRow | Promise<DefendedRow>): RowDefence {
  return {
    defend: async (rows) => {
      const defended: DefendedRow[] = [];
      for (const row of rows) defended.push(await defendOne(row));
      return defended;
    },
  };
}

interface DefenceRow {
  /** As options and result files spell it. */
  readonly name: string;
  /** As tables spell it. */
  readonly title: string;
  /** Who published it, and which form this is. */
  readonly source: string;
  /** Whether it can defend this task. */
  readonly suits: (task: PaperTask) => boolean;
  /** Whether its setting is chosen on the {@link Rehearsal}. */
  readonly tuned?: true;
}

/** A defence at the time of use: it changes the victim's input. */
export interface TestDefence extends DefenceRow {
  readonly when: 'test';
  /** Whether its time is its own; some defences share work with another one, which is timed. */
  readonly timed: boolean;
  /**
   * What it does to a row as a whole, before the part that the victim does not read is cut off; the victim is not asked.
   * Its time counts.
   */
  readonly before?: (row: LabelledRecord) => LabelledRecord;
  /** Sets thresholds. */
  readonly open: (material: DefenceMaterial) => RowDefence | Promise<RowDefence>;
}

/** The training rows that a defence drops. */
export interface DroppedRows {
  /** 1: drop. */
  readonly flagged: Uint8Array;
  /** What the defence is set to, for people; `null` where nothing is set for a scenario. */
  readonly setting: string | null;
}

/** A defence before training: it names training rows to drop. */
export interface TrainingDefence extends DefenceRow {
  readonly when: 'training';
  readonly flag: (material: DefenceMaterial) => Promise<DroppedRows>;
}

/** A way of defending a victim. */
export type PaperDefence = TestDefence | TrainingDefence;
