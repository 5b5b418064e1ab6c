import { analyze } from '../../../code/analyze.js';
import { plain } from '../../../code/variant.js';
import { optionsSchema } from '../../../config/options.js';
import { calibrate } from '../../../detect/calibrate.js';
import { calibrationFrom } from '../../../detect/calibration.js';
import { elementAt } from '../../../detect/element-at.js';
import { createJudge, type JudgeOptions } from '../../../detect/judge.js';
import type { Judge, Judgement, Reference } from '../../../detect/types.js';
import type { Prediction, VictimInput } from '../../../model/victim.js';
import { createPurifier } from '../../../purify/purifier.js';
import type { PurifiedResult, Purifier } from '../../../purify/types.js';
import { measureUnits } from '../../ablation.js';
import type { GateRecord } from '../../gate/gate-sample.js';
import { inputOf } from '../../gate/learn-victim.js';
import { answersTo } from '../answers.js';
import { qualityOf } from '../quality.js';
import type { DefendedRow, DefenceMaterial, RowDefence, TestDefence } from './paper-defence.js';

/** Of the clean rows this share serves to plant in, the others calibrate: what calibrates must not be planted in. */
const REFERENCE_SHARE = 1 / 3;
/** References that are parsed and offered at most: 20 of them are planted in. */
const MOST_REFERENCES = 100;
/** Points of accuracy or BLEU that purification may cost on the clean rows. */
const MOST_LOST = 0.5;

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
  /** The same with a bar of one's own. */
  readonly judgeAt: (threshold: number) => Judge;
  readonly purifier: Purifier;
  /** The statistic of a row, measured to the end whatever the verdict would be. */
  readonly valuesOf: (rows: readonly GateRecord[]) => Promise<number[]>;
  /** The clean rows that calibrate. */
  readonly rows: readonly GateRecord[];
  /** Their values, ascending. */
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
  const rows = valid.slice(count);
  const suspects = rows.map(({ sides }) => ({ sides }));
  const values = (await calibrate({ victim, options, references }, suspects))[options.statistic];
  const parts = { victim, references, calibration: calibrationFrom(values, 'clean') };
  const judge = createJudge({ ...parts, options });
  const judgeAt = (threshold: number): Judge => createJudge({ ...parts, options: { ...options, threshold } });
  return {
    ...{ judge, judgeAt, judgeOfAll: judgeAt(-Infinity), rows },
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

/** Judges and purifies rows. */
function defendedBy({ judge, purifier }: Pick<OwnParts, 'judge' | 'purifier'>): RowDefence {
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

/** A row's statistic, and the victim's answers to it as it is and purified. */
interface TriedRow {
  readonly value: number;
  readonly before: Prediction;
  readonly after: Prediction;
}

/** What purifying every one of the calibrating rows would do. */
async function tried(
  material: DefenceMaterial,
  { judgeOfAll, purifier, rows }: OwnParts,
): Promise<TriedRow[]> {
  const found = await defendedBy({ judge: judgeOfAll, purifier }).defend(rows);
  const before = await answersTo(
    material.victim,
    rows.map(({ sides }) => inputOf(sides)),
  );
  const asked = await answersTo(
    material.victim,
    found.map(({ input }) => input),
  );
  return found.map(({ value, answer }, index) => ({
    value: value ?? -Infinity,
    before: elementAt(before, index),
    after: answer ?? elementAt(asked, index),
  }));
}

/**
 * The lowest bar at which purifying what lies above costs the clean rows no more than half a point of accuracy or
 * BLEU; the highest value where none does.
 */
export function barByQuality(rows: readonly TriedRow[], quality: (answers: Prediction[]) => number): number {
  const bars = [...new Set(rows.map(({ value }) => value))].sort((a, b) => a - b);
  const answersAt = (bar: number): Prediction[] =>
    rows.map(({ value, before, after }) => (value > bar ? after : before));
  const least = quality(answersAt(Infinity)) - MOST_LOST;
  return [-Infinity, ...bars].find((bar) => quality(answersAt(bar)) >= least) ?? Infinity;
}

async function openByQuality(material: DefenceMaterial): Promise<RowDefence> {
  const parts = await openOwnParts(material);
  const quality = (answers: Prediction[]): number =>
    qualityOf(material.task, answers, parts.rows).percent ?? 0;
  const bar = barByQuality(await tried(material, parts), quality);
  return defendedBy({ judge: parts.judgeAt(bar), purifier: parts.purifier });
}

/** Ours: what a scan with `--threshold` does to inputs of this victim, the bar set by what it costs on clean rows. */
export const ownMethod: TestDefence = {
  name: 'ours',
  title: 'ours',
  source: 'this product, `--threshold` at most half a point below the accuracy of clean validation rows',
  ...{ when: 'test', timed: true },
  suits: () => true,
  open: openByQuality,
};

/** The same with default options: as few clean rows are touched as `--fpr` says. */
export const ownDefaults: TestDefence = {
  name: 'ours-fpr',
  title: 'ours, at --fpr',
  source: 'this product with default options, calibrated on clean validation rows',
  ...{ when: 'test', timed: true },
  suits: () => true,
  open: async (material) => defendedBy(await openOwnParts(material)),
};
