import { elementAt } from '../../../src/detect/element-at.js';
import type { Prediction, Victim } from '../../../src/model/victim.js';
import type { LabelledRecord } from '../../data/records.js';
import { answersTo } from '../victims/answers.js';
import type { DefendedRow, RowDefence } from './paper-defence.js';

/** Rows of a defence, and the answers to them. */
interface DefendedAnswers {
  readonly rows: readonly DefendedRow[];
  readonly answers: readonly Prediction[];
}

/** Defends rows and asks the victim. */
export async function defendedAnswers(
  defence: RowDefence,
  victim: Victim,
  records: readonly LabelledRecord[],
): Promise<DefendedAnswers> {
  const rows = await defence.defend(records);
  const asked = await answersTo(
    victim,
    rows.flatMap(({ input, answer }) => (answer === undefined ? [input] : [])),
  );
  let next = 0;
  const answers = rows.map(({ answer }) => answer ?? elementAt(asked, next++));
  return { rows, answers };
}
