import type { Quality } from './quality.js';
import type { PaperScenario } from './scenario.js';

/** Hits among a number of rows. */
export interface Count {
  readonly hits: number;
  readonly of: number;
}

/** The effect of a defence on one victim. */
export interface DefenceScore {
  /** Planted rows that are answered with the target: ASR, with a defence ASR_D. */
  readonly asr: Count;
  /** The same among the rows with another answer without the trigger and without a defence. */
  readonly turned: Count;
  /** ACC or BLEU, with a defence ACC_D or BLEU_D. */
  readonly quality: Quality;
}

/** The score of a defence at the time of use. */
export interface TestScore extends DefenceScore {
  /** Planted and clean rows that were taken for poisoned. */
  readonly flaggedPlanted: Count;
  readonly flaggedClean: Count;
  /** Planted rows with the trigger of every side named exactly; other elements may be named too. */
  readonly named: Count;
  /** CPU seconds a row, with the victim's answer; `null` where the work is shared with another defence. */
  readonly cpuSeconds: number | null;
  /** CPU seconds of setting it up. */
  readonly setUpSeconds: number;
  /** CPU seconds a row of the victim alone, on the same rows in the same run. */
  readonly plainSeconds: number;
}

/** The score of a defence before training. */
export interface TrainingScore {
  /** Poisoned rows that are kept, and clean rows that are dropped. */
  readonly survivors: Count;
  readonly dropped: Count;
  readonly setUpSeconds: number;
  /** Results of a victim trained on the kept rows; `null` where none was trained. */
  readonly retrained: DefenceScore | null;
}

/** One line of `docs/results/paper.jsonl`: a scenario and a defence. */
export interface PaperLine extends PaperScenario {
  readonly defence: string;
  /** Training rows, and how many of them were poisoned. */
  readonly trained: number;
  readonly poisoned: number;
  /** Clean rows that the victim learned from before; lines without it: 0. */
  readonly warmRows?: number;
  /** Clean rows that set thresholds, and test rows, as given; 0: all. */
  readonly validRows: number;
  readonly testRows: number;
  readonly fpr: number;
  /** Fingerprint of the model folder: a victim that was trained again has another one. */
  readonly fingerprint: string;
  readonly test: TestScore | null;
  readonly training: TrainingScore | null;
  /**
   * What the defence was set to, chosen on validation rows with the scenario's attack; `null` where nothing is set.
   * Lines without it are of published settings.
   */
  readonly setting?: string | null;
  /** Why there is no figure. */
  readonly failure: string | null;
}

/** One line of `docs/results/paper-rows.jsonl`: a rule's statistics row by row, for thresholds to be swept over. */
export interface RowLine extends PaperScenario {
  readonly defence: string;
  /** Values of the clean validation rows; a threshold is a quantile of them. */
  readonly valid: readonly (number | null)[];
  readonly planted: readonly SweptRow[];
  readonly clean: readonly SweptRow[];
}

/** The answer to a row as it is, and with its most suspicious elements replaced. */
export interface SweptRow {
  /** Larger is more suspect; `null` is never flagged. */
  readonly value: number | null;
  /** Planted: the answer is the target. Clean: it is the recorded one. */
  readonly before: boolean;
  readonly after: boolean;
}
