import { analyze } from '../../../code/analyze.js';
import { plain } from '../../../code/variant.js';
import { optionsSchema } from '../../../config/options.js';
import { calibrate } from '../../../detect/calibrate.js';
import { calibrationFrom } from '../../../detect/calibration.js';
import { elementAt } from '../../../detect/element-at.js';
import { createJudge, type JudgeOptions } from '../../../detect/judge.js';
import type { Judge, Judgement, Reference } from '../../../detect/types.js';
import type { VictimInput } from '../../../model/victim.js';
import { createPurifier } from '../../../purify/purifier.js';
import type { PurifiedResult, Purifier } from '../../../purify/types.js';
import { measureUnits } from '../../ablation.js';
import type { GateRecord } from '../../gate/gate-sample.js';
import { inputOf } from '../../gate/learn-victim.js';
import type { DefendedRow, DefenceMaterial, RowDefence, TestDefence } from './paper-defence.js';

/** Of the clean rows this share serves to plant in, the others calibrate: what calibrates must not be planted in. */
const REFERENCE_SHARE = 1 / 3;
/** References that are parsed and offered at most: 20 of them are planted in. */
const MOST_REFERENCES = 100;

function asReference({ sides: [analysis, partner] }: GateRecord): Reference {
  return partner === undefined ? { analysis } : { analysis, partner };
}

/** The strongest located trigger of each side. */
function namedIn({ triggers }: Judgement, sides: number): DefendedRow['named'] {
  return Array.from({ length: sides }, (_, at) => triggers.find(({ side }) => side === at)?.element ?? null);
}

/** What a scan with default options judges and purifies with, calibrated on the clean rows. */
export interface OwnParts {
  readonly judge: Judge;
  /** The same to whom every row is poisoned: it names what is most suspicious of any. */
  readonly judgeOfAll: Judge;
  readonly purifier: Purifier;
  /** The statistic of a row, measured to the end whatever the verdict would be. */
  readonly valuesOf: (rows: readonly GateRecord[]) => Promise<number[]>;
  /** Values of the clean rows that calibrate, ascending. */
  readonly calibration: readonly number[];
}

const opened = new WeakMap<DefenceMaterial, Promise<OwnParts>>();

/** The judge and the purifier of a victim: calibrated once, though several ask. */
export function openOwnParts(material: DefenceMaterial): Promise<OwnParts> {
  const parts = opened.get(material) ?? calibrated(material);
  opened.set(material, parts);
  return parts;
}

async function calibrated({ victim, mlm, valid, fpr }: DefenceMaterial): Promise<OwnParts> {
  const defaults = optionsSchema.parse({});
  const count = Math.min(MOST_REFERENCES, Math.ceil(valid.length * REFERENCE_SHARE));
  const references = valid.slice(0, count).map(asReference);
  const options: JudgeOptions = {
    ...{ statistic: defaults.statistic, elements: defaults.elements, fpr, threshold: null },
    ...{ transfer: defaults.transferTop, references: defaults.references },
  };
  const rows = valid.slice(count).map(({ sides }) => ({ sides }));
  const values = (await calibrate({ victim, options, references }, rows))[options.statistic];
  const parts = { victim, references, calibration: calibrationFrom(values, 'clean') };
  const judge = createJudge({ ...parts, options });
  return {
    judge,
    judgeOfAll: createJudge({ ...parts, options: { ...options, threshold: -Infinity } }),
    valuesOf: async (asked) => {
      const suspects = asked.map(({ sides }) => ({ sides }));
      const units = await measureUnits({ victim, references, options }, options.elements, suspects, false);
      return units.map((unit) => unit.values.get(options.statistic) ?? -Infinity);
    },
    purifier: createPurifier({ analyze, judge, mlm, options: { strategy: 'auto' } }),
    calibration: values,
  };
}

/** What purification made of a row. */
export function purifiedInput({ sides: [first, second] }: PurifiedResult): VictimInput {
  return second === undefined ? [plain(first)] : [plain(first), plain(second)];
}

async function defendOne(purifier: Purifier, row: GateRecord, judgement: Judgement): Promise<DefendedRow> {
  const flagged = judgement.verdict === 'poisoned';
  const value = Number.isFinite(judgement.value) ? judgement.value : null;
  const common = { flagged, value, named: namedIn(judgement, row.sides.length) };
  const result = flagged ? await purifier.purify({ sides: row.sides }, judgement) : null;
  if (result !== null) return { ...common, input: purifiedInput(result) };
  // What cannot be purified is answered with the located triggers masked, as the judgement tells it.
  const answer = judgement.without;
  return { ...common, input: inputOf(row.sides), ...(answer === null ? {} : { answer }) };
}

async function openOwn(material: DefenceMaterial): Promise<RowDefence> {
  const { judge, purifier } = await openOwnParts(material);
  return {
    defend: async (rows) => {
      const judgements = await judge.judge(rows.map(({ sides }) => ({ sides })));
      const defended: DefendedRow[] = [];
      for (const [index, row] of rows.entries()) {
        defended.push(await defendOne(purifier, row, elementAt(judgements, index)));
      }
      return defended;
    },
  };
}

/** Ours: detect and purify as a scan of inputs against this victim does. */
export const ownMethod: TestDefence = {
  name: 'ours',
  title: 'ours',
  source: 'this product with default options, calibrated on clean validation rows',
  ...{ when: 'test', timed: true },
  suits: () => true,
  open: openOwn,
};
