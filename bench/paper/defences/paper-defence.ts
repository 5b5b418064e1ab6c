import type { CodeElement } from '../../../src/code/analysis.js';
import type { MaskMode } from '../../../src/model/folder/manifest.js';
import type { MaskedModel } from '../../../src/model/mlm/mlm.js';
import type { Prediction, Victim, VictimInput } from '../../../src/model/victim.js';
import type { Dense } from '../../defences/dense.js';
import type { CleanCode } from '../../data/clean-code.js';
import type { GateRecord } from '../../data/sample.js';
import type { PoisonedRows } from '../attacks/poison-rows.js';
import type { PaperTask } from '../scenario/paper-tasks.js';

/** What a defence works with: one victim and its data. */
export interface DefenceMaterial {
  readonly task: PaperTask;
  readonly victim: Victim;
  /** The victim with another way of masking; closed by who gave it. */
  readonly victimWith: (mask: MaskMode) => Promise<Victim>;
  /** What the victim makes of each training row; computed when it is first asked for. */
  readonly represent: () => Promise<Dense>;
  /** `null`: there is none. */
  readonly mlm: MaskedModel | null;
  /** Clean rows of the validation split: thresholds are set with them. */
  readonly valid: readonly GateRecord[];
  /** The rows that the victim was trained on. */
  readonly train: PoisonedRows;
  /** Code of another corpus, for those that learn from clean code. */
  readonly clean: CleanCode;
  /** Share of the training rows that is poisoned, for those that must be told. */
  readonly rate: number;
  /** Share of clean rows that may be changed, where a threshold is set by it. */
  readonly fpr: number;
  readonly seed: string;
}

/** What a defence makes of a row before, or instead of, the victim's answer. */
export interface DefendedRow {
  /** What the victim is to read instead. */
  readonly input: VictimInput;
  /** Whether it was taken for poisoned. */
  readonly flagged: boolean;
  /** What is taken for the trigger, one a side; `null` where none is named. */
  readonly named: readonly (Pick<CodeElement, 'kind' | 'text' | 'spans'> | null)[];
  /** The statistic that the verdict hangs on, larger is more suspect; `null` where there is none. */
  readonly value: number | null;
  /** The answer, where it is not that to `input`. */
  readonly answer?: Prediction;
}

/** A defence that is ready to judge rows. */
export interface RowDefence {
  /** In the order of the rows. */
  defend(rows: readonly GateRecord[]): Promise<DefendedRow[]>;
}

interface DefenceRow {
  /** As options and result files spell it. */
  readonly name: string;
  /** As tables spell it. */
  readonly title: string;
  /** Who published it, and which form this is. */
  readonly source: string;
  /** Whether it can defend this task. */
  suits(task: PaperTask): boolean;
}

/** A defence at the time of use: it changes what the victim reads. */
export interface TestDefence extends DefenceRow {
  readonly when: 'test';
  /** Whether its time is its own; some share work that another has paid for. */
  readonly timed: boolean;
  /** Sets thresholds. */
  open(material: DefenceMaterial): Promise<RowDefence>;
}

/** A defence before training: it names training rows to drop. */
export interface TrainingDefence extends DefenceRow {
  readonly when: 'training';
  /** 1: drop. */
  flag(material: DefenceMaterial): Promise<Uint8Array>;
}

/** A way of defending a victim. */
export type PaperDefence = TestDefence | TrainingDefence;

/** Whether a task is a classification. */
export function isClassification({ dataset }: PaperTask): boolean {
  return dataset.task === 'classification';
}
