import { elementAt } from '../../../src/detect/element-at.js';
import type { Prediction } from '../../../src/model/victim.js';
import type { GateRecord } from '../../data/sample.js';
import { inputOf } from '../../victims/learn-victim.js';
import { answersTo } from '../victims/answers.js';
import { qualityOf } from '../scenario/quality.js';
import { type Outcome, type Replacing, replacingIn } from './outcomes.js';
import {
  type DefendedRow,
  type DefenceMaterial,
  isClassification,
  type RowDefence,
  type TestDefence,
} from './paper-defence.js';

/** Points of accuracy or BLEU that replacing may cost on the clean rows. */
const MOST_LOST = 0.5;

/** Replaces in every row where more speaks for it than the bar of such answers. */
function replacing(replace: Replacing, barOf: (answer: Prediction) => number): RowDefence {
  const defended = (
    { sides }: GateRecord,
    { input, named, before, after, ...found }: Outcome,
  ): DefendedRow => {
    const value = Number.isFinite(found.value) ? found.value : null;
    if (found.value > barOf(before)) {
      return { input, named, value, flagged: true, ...(after && { answer: after }) };
    }
    return { input: inputOf(sides), named: sides.map(() => null), value, flagged: false, answer: before };
  };
  return {
    defend: async (rows) => {
      const found = await replace(rows);
      return rows.map((row, index) => defended(row, elementAt(found, index)));
    },
  };
}

/** A row's value, and the victim's answers to it as it is and with its replacements. */
interface TriedRow {
  readonly value: number;
  readonly before: Prediction;
  /** That before where the replacements only help: what one row gains by chance must not pay for another's loss. */
  readonly after: Prediction;
}

/** What replacing in every clean row would do at worst. */
async function tried(replace: Replacing, { task, victim, valid }: DefenceMaterial): Promise<TriedRow[]> {
  const found = await replace(valid);
  const open = found.filter(({ after, value }) => after === null && value > -Infinity);
  const asked = await answersTo(
    victim,
    open.map(({ input }) => input),
  );
  const answers = new Map(open.map((outcome, index) => [outcome, elementAt(asked, index)]));
  return found.map((outcome, index) => {
    const { value, before } = outcome;
    const after = outcome.after ?? answers.get(outcome) ?? before;
    const quality = (answer: Prediction): number =>
      qualityOf(task, [answer], [elementAt(valid, index)]).percent ?? 0;
    return { value, before, after: quality(after) > quality(before) ? before : after };
  });
}

/**
 * Of each kind of answer the lowest bar at which replacing in what lies above costs the clean rows no more than their
 * part of half a point of accuracy or BLEU; the highest value where none does.
 * @param kindOf one answer of a victim leads elsewhere more easily than another
 */
export function barsByQuality(
  rows: readonly TriedRow[],
  quality: (answers: Prediction[]) => number,
  kindOf: (answer: Prediction) => string,
): Map<string, number> {
  const kinds = [...new Set(rows.map(({ before }) => kindOf(before)))];
  const least = quality(rows.map(({ before }) => before)) - MOST_LOST / Math.max(1, kinds.length);
  return new Map(
    kinds.map((kind) => {
      const own = rows.filter(({ before }) => kindOf(before) === kind).map(({ value }) => value);
      const answersAt = (bar: number): Prediction[] =>
        rows.map(({ value, before, after }) => (kindOf(before) === kind && value > bar ? after : before));
      const bars = [-Infinity, ...[...new Set(own)].sort((one, other) => one - other)];
      return [kind, bars.find((bar) => quality(answersAt(bar)) >= least) ?? Infinity];
    }),
  );
}

/** Ours to which every row is poisoned: thresholds are swept over what it answers. */
export function ownOfAll({ victim, valid }: Pick<DefenceMaterial, 'victim' | 'valid'>): RowDefence {
  return replacing(replacingIn(victim, valid), () => -Infinity);
}

/**
 * Ours at the time of use: masks every statement and own name, replaces the three of the largest falls as purification
 * first would, and answers with the most effective replacement where more speaks for it than a bar: that the victim then
 * speaks against its own answer, and that what was replaced leads clean rows to that answer; of a text, that it then
 * holds more of the function. The bars, one a label, are the lowest that cost clean rows at most half a point.
 */
export const ownMethod: TestDefence = {
  name: 'ours',
  title: 'ours',
  source:
    'the masks and replacements of this product; bars by label, at most half a point below the clean validation rows',
  ...{ when: 'test', timed: true },
  suits: () => true,
  open: async (material) => {
    const { task, victim, valid } = material;
    const quality = (answers: Prediction[]): number => qualityOf(task, answers, valid).percent ?? 0;
    const kindOf = ({ label }: Prediction): string => (isClassification(task) ? label : '');
    const replace = replacingIn(victim, valid);
    const bars = barsByQuality(await tried(replace, material), quality, kindOf);
    // an answer that no clean row has may only be the trigger's
    return replacing(replace, (answer) => bars.get(kindOf(answer)) ?? -Infinity);
  },
};
