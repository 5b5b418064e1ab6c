import { elementAt } from '../../../src/detect/element-at.js';
import type { Prediction } from '../../../src/model/victim.js';
import type { GateRecord } from '../../data/sample.js';
import { ownMethod, ownOfAll } from '../defences/own-method.js';
import type { DefenceMaterial, RowDefence } from '../defences/paper-defence.js';
import { ruleOfAll } from '../defences/published-rule.js';

import { defendedAnswers, type PlainAnswers, type TestRows } from './evaluate.js';
import type { RowLine, SweptRow } from '../scenario/paper-line.js';

/** A rule whose threshold is looked at, opened as if every row were poisoned. */
interface SweptRule {
  readonly name: string;
  open(material: DefenceMaterial): Promise<RowDefence>;
}

/** The rules that Figure 4 shows: the paper's and ours. */
export const SWEPT: readonly SweptRule[] = [
  ruleOfAll,
  { name: ownMethod.name, open: (material) => Promise.resolve(ownOfAll(material)) },
];

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
    records: readonly GateRecord[],
    answers: readonly Prediction[],
    isHit: (answer: Prediction, index: number) => boolean,
  ): Promise<SweptRow[]> => {
    const { rows, answers: after } = await defendedAnswers(opened, victim, records);
    return rows.map(({ value }, index) => ({
      value: value !== null && Number.isFinite(value) ? value : null,
      before: isHit(elementAt(answers, index), index),
      after: isHit(elementAt(after, index), index),
    }));
  };
  return {
    valid: (await opened.defend(material.valid)).map(({ value }) => value),
    planted: await swept(
      planted.map(({ planted: own }) => own.record),
      before.planted,
      (answer) => task.isTarget(answer),
    ),
    clean: await swept(clean, before.clean, (answer, index) => task.isRight(answer, elementAt(clean, index))),
  };
}
