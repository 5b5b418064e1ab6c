import type { Prediction } from '../../../src/model/victim.js';
import type { GateRecord } from '../../data/sample.js';
import { corpusBleu } from '../../statistics/bleu.js';
import { type PaperTask, spaced } from './paper-tasks.js';

/** How well clean rows are answered. */
export interface Quality {
  /** Accuracy, or BLEU of words as they are spaced; percent; `null` of no rows. */
  readonly percent: number | null;
  /** Of generation: BLEU with sacreBLEU's default words. */
  readonly bleu13a: number | null;
  /** Answers that are the recorded ones to the word. */
  readonly right: number;
  readonly of: number;
}

/** ACC or BLEU of a victim's answers. @param answers in the order of the rows */
export function qualityOf(
  task: PaperTask,
  answers: readonly Prediction[],
  rows: readonly GateRecord[],
): Quality {
  const of = rows.length;
  const right = rows.filter((row, index) => {
    const answer = answers[index];
    return answer !== undefined && task.isRight(answer, row);
  }).length;
  if (of === 0) return { percent: null, bleu13a: null, right, of };
  if (task.quality === 'accuracy') return { percent: (100 * right) / of, bleu13a: null, right, of };
  const outputs = answers.map(({ label }) => spaced(label));
  const references = rows.map(({ label }) => spaced(label));
  const bleu13a = corpusBleu(outputs, references, '13a');
  return { percent: corpusBleu(outputs, references, 'none'), bleu13a, right, of };
}
