import { elementAt } from '../../detect/element-at.js';
import type { Prediction } from '../../model/victim.js';
import type { GateRecord } from '../gate/gate-sample.js';
import { inputOf } from '../gate/learn-victim.js';
import { openOwnParts, ownMethod, purifiedInput } from './defences/own-method.js';
import type { DefendedRow, DefenceMaterial } from './defences/paper-defence.js';
import { ruleOfAll } from './defences/published-rule.js';
import { answersTo } from './answers.js';
import type { PlainAnswers, TestRows } from './evaluate.js';
import type { RowLine, SweptRow } from './paper-line.js';

/** Rows by value, each with what it would become if it were flagged. */
interface Sweepable {
  readonly valid: readonly (number | null)[];
  readonly all: (records: readonly GateRecord[]) => Promise<Pick<DefendedRow, 'input' | 'value'>[]>;
}

/** A rule whose threshold is looked at. */
interface SweptRule {
  readonly name: string;
  open(material: DefenceMaterial): Promise<Sweepable>;
}

async function openRule(material: DefenceMaterial): Promise<Sweepable> {
  const rule = await ruleOfAll.open(material);
  const all: Sweepable['all'] = (records) => rule.defend(records);
  return { valid: (await all(material.valid)).map(({ value }) => value), all };
}

/** The most suspicious element of any row is replaced as it would be if the row were flagged. */
async function openOwn(material: DefenceMaterial): Promise<Sweepable> {
  const { judgeOfAll, purifier, calibration, valuesOf } = await openOwnParts(material);
  return {
    valid: calibration,
    all: async (records) => {
      const values = await valuesOf(records);
      const judgements = await judgeOfAll.judge(records.map(({ sides }) => ({ sides })));
      const rows: Pick<DefendedRow, 'input' | 'value'>[] = [];
      for (const [index, { sides }] of records.entries()) {
        const { triggers } = elementAt(judgements, index);
        const value = elementAt(values, index);
        const [strongest] = triggers;
        const result = strongest === undefined ? null : await purifier.purifyElement({ sides }, strongest);
        rows.push({ value, input: result === null ? inputOf(sides) : purifiedInput(result) });
      }
      return rows;
    },
  };
}

/** The rules that Figure 4 shows: the paper's and ours. */
export const SWEPT: readonly SweptRule[] = [
  { name: ruleOfAll.name, open: openRule },
  { name: ownMethod.name, open: openOwn },
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
    const rows = await opened.all(records);
    const after = await answersTo(
      victim,
      rows.map(({ input }) => input),
    );
    return rows.map(({ value }, index) => ({
      value: value !== null && Number.isFinite(value) ? value : null,
      before: isHit(elementAt(answers, index), index),
      after: isHit(elementAt(after, index), index),
    }));
  };
  return {
    valid: opened.valid,
    planted: await swept(
      planted.map(({ planted: own }) => own.record),
      before.planted,
      (answer) => task.isTarget(answer),
    ),
    clean: await swept(clean, before.clean, (answer, index) => task.isRight(answer, elementAt(clean, index))),
  };
}
