import type { CodeVersion } from '../../results/code-version.js';
import { linesFile } from '../../pages/results.js';
import type { Quality } from './quality.js';
import { type PaperScenario } from './scenario.js';

/** Hits of a number of rows. */
export interface Count {
  readonly hits: number;
  readonly of: number;
}

/** What a defence did to one victim. */
export interface DefenceScore {
  /** Planted rows that are answered with the target: ASR, of a defence ASR_D. */
  readonly asr: Count;
  /** The same of the rows that the victim answers otherwise without the trigger and without a defence. */
  readonly turned: Count;
  /** ACC or BLEU, of a defence ACC_D or BLEU_D. */
  readonly quality: Quality;
}

/** What is told of a defence at the time of use. */
export interface TestScore extends DefenceScore {
  /** Planted and clean rows that were taken for poisoned. */
  readonly flaggedPlanted: Count;
  readonly flaggedClean: Count;
  /** Planted rows of which every side’s trigger was named exactly, whatever else was. */
  readonly named: Count;
  /** CPU seconds a row, the victim's answer included; `null`: its work is another's too. */
  readonly cpuSeconds: number | null;
  /** CPU seconds of setting it up. */
  readonly setUpSeconds: number;
  /** CPU seconds a row of the victim alone, on the same rows in the same run. */
  readonly plainSeconds: number;
}

/** What is told of a defence before training. */
export interface TrainingScore {
  /** Poisoned rows that stay, and clean rows that are dropped. */
  readonly survivors: Count;
  readonly dropped: Count;
  readonly setUpSeconds: number;
  /** Of a victim trained on what stays; `null`: none was trained. */
  readonly retrained: DefenceScore | null;
}

/** One line of `docs/results/paper.jsonl`: a scenario and a defence. */
export interface PaperLine extends PaperScenario {
  readonly defence: string;
  /** Rows that were trained on, and how many of them were poisoned. */
  readonly trained: number;
  readonly poisoned: number;
  /** Clean rows that defences are set with, and test rows, as asked for; 0: all. */
  readonly validRows: number;
  readonly testRows: number;
  readonly fpr: number;
  /** Of the model folder, so that lines of a victim that was trained anew are told apart. */
  readonly fingerprint: string;
  readonly test: TestScore | null;
  readonly training: TrainingScore | null;
  /** Why there is no figure. */
  readonly failure: string | null;
  readonly code: CodeVersion;
}

/** Same scenario, whatever was found. */
export function sameScenario(a: PaperScenario, b: PaperScenario): boolean {
  const keys = ['task', 'victim', 'attack', 'rate', 'seed', 'trainRows', 'epochs'] as const;
  return keys.every((key) => a[key] === b[key]);
}

/** That a defence was measured in a scenario. @param fingerprint of the victim; without it any victim's line counts */
export function measures(
  line: PaperLine,
  scenario: PaperScenario,
  defence: string,
  fingerprint = line.fingerprint,
): boolean {
  const { failure } = line;
  const same = line.defence === defence && line.fingerprint === fingerprint;
  return failure === null && same && sameScenario(line, scenario);
}

/** The rule's statistics row by row, of `docs/results/paper-rows.jsonl`: thresholds are swept over them. */
export interface RowLine extends PaperScenario {
  readonly defence: string;
  /** Values of the clean validation rows; a threshold is a quantile of them. */
  readonly valid: readonly (number | null)[];
  readonly planted: readonly SweptRow[];
  readonly clean: readonly SweptRow[];
}

/** A row as it is answered, and as it would be with what looks most suspicious replaced. */
export interface SweptRow {
  /** Larger is more suspect; `null` is never flagged. */
  readonly value: number | null;
  /** Planted: the answer is the target. Clean: it is the recorded one. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Where the lines are. */
export function paperFiles(folder: string): { readonly lines: string; readonly rows: string } {
  return { lines: linesFile(folder, 'paper'), rows: linesFile(folder, 'paper-rows') };
}
