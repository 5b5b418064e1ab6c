import { quantile } from 'd3-array';
import { elementAt } from '../../../src/detect/element-at.js';
import type { Prediction, Victim } from '../../../src/model/victim.js';
import type { LabelledRecord } from '../../data/records.js';
import { inputOf } from '../../victims/learn-victim.js';
import {
  type DefendedRow,
  type DefenceMaterial,
  finite,
  type RowDefence,
  type TestDefence,
} from '../defences/paper-defence.js';
import { isClassification, type PaperTask } from '../scenario/paper-tasks.js';
import { qualityPercentOf } from '../scenario/quality.js';
import { answersTo } from '../victims/answers.js';
import { barsByLoss } from './bars.js';
import { searchClass } from './classes.js';
import type { Outcome } from './outcome.js';
import { type ProvedRow, withoutProved } from './proofs.js';
import { type OrdinaryNames, ordinaryNames } from './renaming.js';
import { Planting } from './shift.js';
import { held, searchText } from './texts.js';

/** Part of the clean rows' quality that replacing may cost. */
const MOST_LOST = 0.003;

/** Part of the clean rows whose answers hold least of their functions: theirs are looked at more closely. */
const CLOSELY = 0.05;

/** What the evidence against an answer must be above. */
type BarOf = (answer: Prediction) => number;

/** Finds the strongest evidence against one answer of the victim. */
type Search = (row: LabelledRecord, answer: Prediction, barOf: BarOf) => Promise<Outcome>;

/** What a victim's rows are searched with. */
interface Searching {
  readonly search: Search;
  /** The victim's answers to the clean rows. */
  readonly answers: readonly Prediction[];
}

/** Every piece of evidence counts. */
const NO_BAR: BarOf = () => -Infinity;

const inputsOf = (rows: readonly LabelledRecord[]): ReturnType<typeof inputOf>[] =>
  rows.map(({ sides }) => inputOf(sides));

/** The ordinary names of the clean rows that the victim answers otherwise. */
function namesAgainst(
  valid: readonly LabelledRecord[],
  answers: readonly Prediction[],
): (answer: Prediction) => OrdinaryNames {
  const known = new Map<string, OrdinaryNames>();
  return ({ label }) => {
    const names =
      known.get(label) ??
      ordinaryNames(valid.filter((_, index) => elementAt(answers, index).label !== label));
    known.set(label, names);
    return names;
  };
}

/** The search that suits the task. @param valid clean rows: their names are ordinary, and they are planted in */
async function searchIn(
  task: PaperTask,
  victim: Victim,
  valid: readonly LabelledRecord[],
): Promise<Searching> {
  const answers = await answersTo(victim, inputsOf(valid));
  if (isClassification(task)) {
    const parts = {
      victim,
      namesAgainst: namesAgainst(valid, answers),
      planting: Planting.in(victim, valid),
    };
    return { answers, search: (row, answer, barOf) => searchClass({ ...parts, barOf }, row, answer) };
  }
  const parts = valid.map(({ sides: [{ code }] }, index) => held(elementAt(answers, index), code));
  const enough = quantile(parts, CLOSELY) ?? 0;
  const ordinary = ordinaryNames(valid);
  return { answers, search: (row, answer) => searchText({ victim, ordinary, enough }, row, answer) };
}

/** The evidence against the answers to rows, one row after the other. */
async function outcomesOf(
  search: Search,
  rows: readonly LabelledRecord[],
  answers: readonly Prediction[],
  barOf: BarOf,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, row] of rows.entries())
    outcomes.push(await search(row, elementAt(answers, index), barOf));
  return outcomes;
}

/** What was removed before, or what is replaced now. */
function namedIn(row: LabelledRecord & Partial<ProvedRow>, named: Outcome['named']): DefendedRow['named'] {
  return row.sides.map((_, at) => row.removed?.[at] ?? named[at] ?? null);
}

/** Replaces where the evidence is above the bar for the answer. */
function replacing(victim: Victim, search: Search, barOf: BarOf): RowDefence {
  return {
    defend: async (rows) => {
      const answers = await answersTo(victim, inputsOf(rows));
      const outcomes = await outcomesOf(search, rows, answers, barOf);
      return rows.map((row, index): DefendedRow => {
        const { input, named, before, after, value } = elementAt(outcomes, index);
        const isReplaced = value > barOf(before);
        return {
          input: isReplaced ? input : inputOf(row.sides),
          answer: isReplaced ? after : before,
          named: namedIn(row, isReplaced ? named : []),
          flagged: isReplaced || namedIn(row, []).some((one) => one !== null),
          value: finite(value),
        };
      });
    },
  };
}

/** The bar for each answer, from the clean rows. */
async function barsOf(
  { task, valid }: Pick<DefenceMaterial, 'task' | 'valid'>,
  { search, answers }: Searching,
): Promise<BarOf> {
  const kindOf = ({ label }: Prediction): string => (isClassification(task) ? label : '');
  const outcomes = await outcomesOf(search, valid, answers, NO_BAR);
  const rows = outcomes.map(({ before, after, value }, index) => {
    const quality = (answer: Prediction): number =>
      qualityPercentOf(task, [answer], [elementAt(valid, index)]) / 100;
    return { kind: kindOf(before), value, loss: Math.max(0, quality(before) - quality(after)) };
  });
  const bars = barsByLoss(rows, MOST_LOST);
  return (answer) => bars.get(kindOf(answer)) ?? 0;
}

/** Ours with every row replaced: thresholds are swept over its answers. */
export async function ownOfAll({
  task,
  victim,
  valid,
}: Pick<DefenceMaterial, 'task' | 'victim' | 'valid'>): Promise<RowDefence> {
  const { search } = await searchIn(task, victim, valid);
  return replacing(victim, search, NO_BAR);
}

/**
 * Ours at the time of use, in tiers. Before the row is cut: what provably does nothing is taken out, and hidden
 * characters are, without asking the victim. Then all names are replaced at once, and each half of the statements is
 * taken out. Only where the answer turns is the deciding part looked for, by halves, and planted in clean rows. It is
 * replaced where it leads them to the answer by more than the bar.
 */
export const ownMethod: TestDefence = {
  name: 'ours',
  title: 'ours',
  source: 'proofs, renaming and removal by halves; bars by label that cost clean rows .3 points',
  ...{ when: 'test', timed: true },
  suits: () => true,
  before: withoutProved,
  open: async (material) => {
    const { task, victim, valid } = material;
    const searching = await searchIn(task, victim, valid);
    return replacing(victim, searching.search, await barsOf(material, searching));
  },
};
