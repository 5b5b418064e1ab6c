import { analyze } from '../../../code/analyze.js';
import { plain } from '../../../code/variant.js';
import { optionsSchema } from '../../../config/options.js';
import { calibrate } from '../../../detect/calibrate.js';
import { calibrationFrom } from '../../../detect/calibration.js';
import { elementAt } from '../../../detect/element-at.js';
import { createJudge, type JudgeOptions } from '../../../detect/judge.js';
import type { Judge, Judgement, Reference, Suspect } from '../../../detect/types.js';
import type { Prediction, VictimInput } from '../../../model/victim.js';
import { findCandidates } from '../../../purify/candidates.js';
import { createPurifier } from '../../../purify/purifier.js';
import type { PurifiedResult, Purifier } from '../../../purify/types.js';
import type { GateRecord } from '../../gate/gate-sample.js';
import { inputOf } from '../../gate/learn-victim.js';
import { answersTo } from '../answers.js';
import { defendedAnswers } from '../evaluate.js';
import { qualityOf } from '../quality.js';
import type { DefendedRow, DefenceMaterial, RowDefence, TestDefence } from './paper-defence.js';

/** Of the clean rows this share serves to plant in, the others calibrate: what calibrates must not be planted in. */
const REFERENCE_SHARE = 1 / 3;
/** References that are parsed and offered at most: 20 of them are planted in. */
const MOST_REFERENCES = 100;
/** Points of accuracy or BLEU that replacing may cost on the clean rows. */
const MOST_LOST = 0.5;

function asReference({ sides: [analysis, partner] }: GateRecord): Reference {
  return partner === undefined ? { analysis } : { analysis, partner };
}

/** The strongest located trigger of each side. */
function namedIn(triggers: Judgement['triggers'], sides: number): DefendedRow['named'] {
  return Array.from({ length: sides }, (_, at) => triggers.find(({ side }) => side === at)?.element ?? null);
}

/** The judge of a scan on a victim's clean rows; what it needs is measured when it is asked for. */
interface OwnParts {
  readonly judgeAt: (threshold: number) => Judge;
  /** The judge with default options, calibrated on the rows that calibrate. */
  readonly calibrated: () => Promise<Judge>;
  /** The clean rows that calibrate: nothing is planted in them. */
  readonly rows: readonly GateRecord[];
}

function ownParts({ victim, valid, fpr }: DefenceMaterial): OwnParts {
  const defaults = optionsSchema.parse({});
  const count = Math.min(MOST_REFERENCES, Math.ceil(valid.length * REFERENCE_SHARE));
  const references = valid.slice(0, count).map(asReference);
  const options: JudgeOptions = {
    ...{ statistic: defaults.statistic, elements: defaults.elements, fpr, threshold: null },
    ...{ transfer: defaults.transferTop, references: defaults.references },
  };
  const rows = valid.slice(count);
  return {
    rows,
    judgeAt: (threshold) =>
      createJudge({ victim, references, calibration: null, options: { ...options, threshold } }),
    calibrated: async () => {
      const values = (await calibrate({ victim, options, references }, rows))[options.statistic];
      return createJudge({ victim, references, options, calibration: calibrationFrom(values, 'clean') });
    },
  };
}

/** What a judgement says of a row, whose located triggers are masked in the answer where it is poisoned. */
function masked(row: GateRecord, { verdict, value, triggers, without }: Judgement): DefendedRow {
  return {
    input: inputOf(row.sides),
    flagged: verdict === 'poisoned',
    value: Number.isFinite(value) ? value : null,
    named: namedIn(triggers, row.sides.length),
    ...(without === null ? {} : { answer: without }),
  };
}

/**
 * The row with the strongest trigger of each side replaced as purification would first try it, without a language
 * model and unchecked: a name by a neutral one, a statement by nothing. `null` where a trigger cannot be.
 */
async function replaced({ sides }: GateRecord, { triggers }: Judgement): Promise<VictimInput | null> {
  let suspect: Suspect = { sides };
  for (let side = 0; side < sides.length; side++) {
    const trigger = triggers.find((one) => one.side === side);
    if (trigger === undefined) continue;
    const groups = findCandidates(suspect, trigger, { choice: 'auto', analyze, mlm: null });
    let first: Suspect | undefined;
    for await (const [candidate] of groups) if ((first = candidate?.suspect) !== undefined) break;
    if (first === undefined) return null;
    suspect = first;
  }
  return inputOf(suspect.sides);
}

/** Judges once, and replaces what was located. */
function replacing(judge: Judge): RowDefence {
  return {
    defend: async (rows) => {
      const judgements = await judge.judge(rows);
      const defended: DefendedRow[] = [];
      for (const [index, row] of rows.entries()) {
        const judgement = elementAt(judgements, index);
        const input = await replaced(row, judgement);
        const { answer, ...rest } = masked(row, judgement);
        defended.push(input === null ? { ...rest, ...(answer && { answer }) } : { ...rest, input });
      }
      return defended;
    },
  };
}

/** Answers poisoned rows with what was located replaced; where no replacement passes, with it masked. */
function purifying(judge: Judge, purifier: Purifier): RowDefence {
  return {
    defend: async (rows) => {
      const judgements = await judge.judge(rows);
      const defended: DefendedRow[] = [];
      for (const [index, row] of rows.entries()) {
        const judgement = elementAt(judgements, index);
        const { sides } = row;
        const result = judgement.verdict === 'poisoned' ? await purifier.purify({ sides }, judgement) : null;
        const { answer, ...rest } = masked(row, judgement);
        const hidden = answer === undefined ? {} : { answer };
        defended.push({ ...rest, ...(result === null ? hidden : { input: purifiedInput(result) }) });
      }
      return defended;
    },
  };
}

/** What purification made of a row. */
function purifiedInput({ sides: [first, second] }: PurifiedResult): VictimInput {
  return second === undefined ? [plain(first)] : [plain(first), plain(second)];
}

/** A row's statistic, and the victim's answers to it as it is and with what is most suspicious replaced. */
interface TriedRow {
  readonly value: number;
  readonly before: Prediction;
  readonly after: Prediction;
}

/** What replacing in every row that calibrates would do. */
async function tried({ victim }: DefenceMaterial, { judgeAt, rows }: OwnParts): Promise<TriedRow[]> {
  const found = await defendedAnswers(replacing(judgeAt(-Infinity)), victim, rows);
  const before = await answersTo(
    victim,
    rows.map(({ sides }) => inputOf(sides)),
  );
  return found.rows.map(({ value }, index) => ({
    value: value ?? -Infinity,
    before: elementAt(before, index),
    after: elementAt(found.answers, index),
  }));
}

/**
 * The lowest bar at which replacing in what lies above costs the clean rows no more than half a point of accuracy or
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
  const parts = ownParts(material);
  const quality = (answers: Prediction[]): number =>
    qualityOf(material.task, answers, parts.rows).percent ?? 0;
  return replacing(parts.judgeAt(barByQuality(await tried(material, parts), quality)));
}

/** Ours: what a scan with `--threshold` locates is replaced, the bar set by what that costs on clean rows. */
export const ownMethod: TestDefence = {
  name: 'ours',
  title: 'ours',
  source: 'this product, `--threshold` at most half a point below the accuracy of clean validation rows',
  ...{ when: 'test', timed: true },
  suits: () => true,
  open: openByQuality,
};

/** Ours to which every row is poisoned: thresholds are swept over what it answers. */
export function ownOfAll(material: DefenceMaterial): {
  readonly defence: RowDefence;
  readonly rows: readonly GateRecord[];
} {
  const { judgeAt, rows } = ownParts(material);
  return { defence: replacing(judgeAt(-Infinity)), rows };
}

/** A scan with default options, and its purification: as few clean rows are touched as `--fpr` says. */
export const ownDefaults: TestDefence = {
  name: 'ours-fpr',
  title: 'ours, at --fpr, purified',
  source: 'this product with default options, calibrated on clean validation rows',
  ...{ when: 'test', timed: true },
  suits: () => true,
  open: async (material) => {
    const judge = await ownParts(material).calibrated();
    return purifying(
      judge,
      createPurifier({ analyze, judge, mlm: material.mlm, options: { strategy: 'auto' } }),
    );
  },
};
