import { analyze } from '../../../src/code/analyze.js';
import { plain } from '../../../src/code/edits/variant.js';
import { optionsSchema } from '../../../src/config/options.js';
import { calibrate } from '../../../src/detect/measure-calibration.js';
import { calibrationFrom } from '../../../src/detect/calibration.js';
import { elementAt } from '../../../src/detect/element-at.js';
import { createJudge, type JudgeOptions } from '../../../src/detect/create-judge.js';
import type { Judge, Judgement } from '../../../src/detect/suspect.js';
import type { VictimInput } from '../../../src/model/victim.js';
import { createPurifier } from '../../../src/purify/purifier.js';
import type { PurifiedResult } from '../../../src/purify/purification.js';
import type { GateRecord } from '../../gate/gate-sample.js';
import { inputOf } from '../../gate/learn-victim.js';
import { asReference } from './as-reference.js';
import type { DefendedRow, DefenceMaterial, TestDefence } from './paper-defence.js';

/** Of the clean rows this share serves to plant in, the others calibrate: what calibrates must not be planted in. */
const REFERENCE_SHARE = 1 / 3;
/** References that are parsed and offered at most: 20 of them are planted in. */
const MOST_REFERENCES = 100;

/** The judge of a scan with default options, calibrated on clean rows. */
async function calibratedJudge({ victim, valid, fpr }: DefenceMaterial): Promise<Judge> {
  const defaults = optionsSchema.parse({});
  const count = Math.min(MOST_REFERENCES, Math.ceil(valid.length * REFERENCE_SHARE));
  const references = valid.slice(0, count).map(asReference);
  const options: JudgeOptions = {
    ...{ statistic: defaults.statistic, elements: defaults.elements, fpr, threshold: null },
    ...{ transfer: defaults.transferTop, references: defaults.references },
  };
  const values = await calibrate({ victim, options, references }, valid.slice(count));
  const calibration = calibrationFrom(values[options.statistic], 'clean');
  return createJudge({ victim, references, options, calibration });
}

/** What purification made of a row. */
function purifiedInput({ sides: [first, second] }: PurifiedResult): VictimInput {
  return second === undefined ? [plain(first)] : [plain(first), plain(second)];
}

/** The row as the victim is to read it: purified, or where no replacement passes answered with the trigger masked. */
function defended(
  { sides }: GateRecord,
  { verdict, value, triggers, without }: Judgement,
  purified: PurifiedResult | null,
): DefendedRow {
  const common = {
    flagged: verdict === 'poisoned',
    value: Number.isFinite(value) ? value : null,
    // the strongest located trigger of each side
    named: sides.map((_, at) => triggers.find(({ side }) => side === at)?.element ?? null),
  };
  if (purified !== null) return { ...common, input: purifiedInput(purified) };
  return { ...common, input: inputOf(sides), ...(without === null ? {} : { answer: without }) };
}

/** A scan with default options, and its purification: as few clean rows are touched as `--fpr` says. */
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
