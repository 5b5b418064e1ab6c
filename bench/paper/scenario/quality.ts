import { elementAt } from '../../../src/detect/element-at.js';
import type { Prediction } from '../../../src/model/victim.js';
import type { LabelledRecord } from '../../data/records.js';
import { corpusBleu } from '../../statistics/bleu.js';
import { isClassification, type PaperTask, spaced } from './paper-tasks.js';

/** How well clean rows are answered. */
export interface Quality {
  /** Accuracy, or BLEU of words between spaces, in percent; `null` without rows. */
  readonly percent: number | null;
  /** In generation: BLEU with sacreBLEU's default words. */
  readonly bleu13a: number | null;
  /** Answers that are the recorded ones to the word. */
  readonly right: number;
  readonly of: number;
}

/** ACC or BLEU of a victim's answers. @param answers in the order of the rows */
export function qualityOf(
  task: PaperTask,
  answers: readonly Prediction[],
  rows: readonly LabelledRecord[],
): Quality {
  const of = rows.length;
  const right = rows.filter((row, index) => task.isRight(elementAt(answers, index), row)).length;
  if (of === 0) return { percent: null, bleu13a: null, right, of };
  if (isClassification(task)) return { percent: (100 * right) / of, bleu13a: null, right, of };
  const outputs = answers.map(({ label }) => spaced(label));
  const references = rows.map(({ label }) => spaced(label));
  const bleu13a = corpusBleu(outputs, references, '13a');
  return { percent: corpusBleu(outputs, references, 'none'), bleu13a, right, of };
}

/** {@link Quality.percent}; 0 without rows. */
export function qualityPercentOf(
  task: PaperTask,
  answers: readonly Prediction[],
  rows: readonly LabelledRecord[],
): number {
  return qualityOf(task, answers, rows).percent ?? 0;
}
