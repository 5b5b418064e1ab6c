import { ascending } from 'd3-array';
import { elementAt } from '../../../src/detect/element-at.js';
import type { Prediction } from '../../../src/model/victim.js';
import { isClassification } from '../scenario/paper-tasks.js';
import { qualityPercentOf } from '../scenario/quality.js';
import { answersTo } from '../victims/answers.js';
import { type Replacing, replacingIn } from './outcomes.js';
import {
  type DefendedRow,
  type DefenceMaterial,
  finite,
  type RowDefence,
  type TestDefence,
  untouched,
} from './paper-defence.js';

/** Points of accuracy or BLEU that replacing may cost on the clean rows. */
const MOST_LOST = 0.5;

/** Replaces in every row with more evidence than the bar for its answer. */
function replacing(replace: Replacing, barOf: (answer: Prediction) => number): RowDefence {
  return {
    defend: async (rows) => {
      const outcomes = await replace(rows);
      return rows.map((row, index): DefendedRow => {
        const { input, named, before, after, ...outcome } = elementAt(outcomes, index);
        const value = finite(outcome.value);
        if (outcome.value <= barOf(before)) return { ...untouched(row, value), answer: before };
        return { input, named, value, flagged: true, ...(after && { answer: after }) };
      });
    },
  };
}

/** A row's value, and the victim's answers to it as it is and with its replacements. */
interface TriedRow {
  readonly value: number;
  readonly before: Prediction;
  /** That before where the replacements only help: a row that gains by chance must not pay for another's loss. */
  readonly after: Prediction;
}

/** The worst effect of replacing in every clean row. */
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
      qualityPercentOf(task, [answer], [elementAt(valid, index)]);
    return { value, before, after: quality(after) > quality(before) ? before : after };
  });
}

/**
 * For each kind of answer the lowest bar at which replacing above it costs the clean rows no more than the kind's part
 * of half a point of accuracy or BLEU; the highest value where there is no such bar.
 * @param kindOf some answers of a victim turn to another one more easily
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
      const bars = [-Infinity, ...[...new Set(own)].sort(ascending)];
      return [kind, bars.find((bar) => quality(answersAt(bar)) >= least) ?? Infinity];
    }),
  );
}

/** Ours with every row replaced: thresholds are swept over its answers. */
export function ownOfAll({ victim, valid }: Pick<DefenceMaterial, 'victim' | 'valid'>): RowDefence {
  return replacing(replacingIn(victim, valid), () => -Infinity);
}

/**
 * Ours at the time of use: masks every statement and own name, replaces the three with the largest falls as purification
 * would at first, and answers with the most effective replacement where the evidence is above a bar. The evidence for a
 * class: the victim then contradicts its own answer, and the replaced elements lead clean rows to that answer. For a
 * text: the answer then holds more of the function. The bars, one for each label, are the lowest that cost clean rows at
 * most half a point.
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
    const quality = (answers: Prediction[]): number => qualityPercentOf(task, answers, valid);
    const kindOf = ({ label }: Prediction): string => (isClassification(task) ? label : '');
    const replace = replacingIn(victim, valid);
    const bars = barsByQuality(await tried(replace, material), quality, kindOf);
    // An answer that no clean row has can only be the trigger's.
    return replacing(replace, (answer) => bars.get(kindOf(answer)) ?? -Infinity);
  },
};
