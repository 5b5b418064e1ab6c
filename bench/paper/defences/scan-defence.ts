import { analyze } from '../../../src/code/analyze.js';
import { plain } from '../../../src/code/edits/variant.js';
import { optionsSchema } from '../../../src/config/options.js';
import { calibrationFrom } from '../../../src/detect/calibration.js';
import { elementAt } from '../../../src/detect/element-at.js';
import { createJudge, type JudgeOptions } from '../../../src/detect/create-judge.js';
import { calibrate } from '../../../src/detect/measure-calibration.js';
import type { Judge, Judgement } from '../../../src/detect/suspect.js';
import type { PurifiedResult } from '../../../src/purify/purification.js';
import { createPurifier } from '../../../src/purify/purifier.js';
import { type LabelledRecord, mapSides } from '../../data/records.js';
import { judgeOptionsOf } from '../../victims/bench-tools.js';
import { inputOf } from '../../victims/learn-victim.js';
import { asReference } from './as-reference.js';
import { type DefendedRow, type DefenceMaterial, finite, type TestDefence } from './paper-defence.js';

/** Part of the clean rows that elements are planted in; the others calibrate: a row must not do both. */
const REFERENCE_SHARE = 1 / 3;
/** Largest number of references; elements are planted in 20 of them. */
const MOST_REFERENCES = 100;

/** The judge of a scan with default options, calibrated on clean rows. */
async function calibratedJudge({ victim, valid, fpr }: DefenceMaterial): Promise<Judge> {
  const options: JudgeOptions = { ...judgeOptionsOf(optionsSchema.parse({})), fpr, threshold: null };
  const count = Math.min(MOST_REFERENCES, Math.ceil(valid.length * REFERENCE_SHARE));
  const references = valid.slice(0, count).map(asReference);
  const values = await calibrate({ victim, options, references }, valid.slice(count));
  const calibration = calibrationFrom(values[options.statistic], 'clean');
  return createJudge({ victim, references, options, calibration });
}

/** The row purified; where no replacement passes, its answer with the trigger masked. */
function defended(
  { sides }: LabelledRecord,
  { verdict, value, triggers, without }: Judgement,
  purified: PurifiedResult | null,
): DefendedRow {
  const common = {
    ...{ flagged: verdict === 'poisoned', value: finite(value) },
    // The strongest located trigger of each side.
    named: sides.map((_, at) => triggers.find(({ side }) => side === at)?.element ?? null),
  };
  if (purified !== null) return { ...common, input: mapSides(purified.sides, plain) };
  return { ...common, input: inputOf(sides), ...(without === null ? {} : { answer: without }) };
}

/** A scan with default options, and its purification: `--fpr` of the clean rows are changed. */
export const scanDefence: TestDefence = {
  name: 'ours-fpr',
  title: 'ours, a scan at --fpr',
  source: 'this product with default options, calibrated on clean validation rows',
  ...{ when: 'test', timed: true },
  suits: () => true,
  open: async (material) => {
    const judge = await calibratedJudge(material);
    const purifier = createPurifier({ analyze, judge, mlm: material.mlm, options: { strategy: 'auto' } });
    return {
      defend: async (rows) => {
        const judgements = await judge.judge(rows);
        const all: DefendedRow[] = [];
        for (const [index, row] of rows.entries()) {
          const judgement = elementAt(judgements, index);
          const isPoisoned = judgement.verdict === 'poisoned';
          all.push(defended(row, judgement, isPoisoned ? await purifier.purify(row, judgement) : null));
        }
        return all;
      },
    };
  },
};
