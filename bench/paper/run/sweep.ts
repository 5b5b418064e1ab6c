import { elementAt } from '../../../src/detect/element-at.js';
import type { Prediction } from '../../../src/model/victim.js';
import type { LabelledRecord } from '../../data/records.js';
import { ownMethod, ownOfAll } from '../own/own-method.js';
import { defendedAnswers } from '../defences/defended-answers.js';
import { type DefenceMaterial, finite, type TestDefence } from '../defences/paper-defence.js';
import { ruleOfAll } from '../defences/published-rule.js';
import type { RowLine, SweptRow } from '../scenario/paper-line.js';
import type { PlainAnswers } from './evaluate.js';
import type { TestRows } from './test-rows.js';

/** A rule that takes every row for poisoned, so that thresholds can be swept over its values. */
type SweptRule = Pick<TestDefence, 'name' | 'before' | 'open'>;

/** The rules that Figure 4 shows: the paper's and ours. */
export const SWEPT: readonly SweptRule[] = [ruleOfAll, { ...ownMethod, open: ownOfAll }];

/** Every test row with its value, and whether its answer is the target or the right one, before and after. */
export async function sweepRows(
  rule: SweptRule,
  material: DefenceMaterial,
  { planted, clean }: TestRows,
  before: PlainAnswers,
): Promise<Pick<RowLine, 'valid' | 'planted' | 'clean'>> {
  const { task, victim } = material;
  const opened = await rule.open(material);
  const swept = async (
    records: readonly LabelledRecord[],
    answers: readonly Prediction[],
    isHit: (answer: Prediction, index: number) => boolean,
  ): Promise<SweptRow[]> => {
    const { rows, answers: after } = await defendedAnswers(opened, victim, records);
    return rows.map(({ value }, index) => ({
      value: value === null ? null : finite(value),
      before: isHit(elementAt(answers, index), index),
      after: isHit(elementAt(after, index), index),
    }));
  };
  const plantedRecords = planted.map(({ planted: own }) => own.record);
  return {
    valid: (await opened.defend(material.valid)).map(({ value }) => value),
    planted: await swept(plantedRecords, before.planted, task.isTarget),
    clean: await swept(clean, before.clean, (answer, index) => task.isRight(answer, elementAt(clean, index))),
  };
}
