import type { HashKey } from './keyed-hash.js';
import { groupTargets } from './target-groups.js';

/** With fewer records a probe learns nothing that could count against one of them. */
export const MIN_RECORDS = 200;
/** A class has at least this many records. */
export const MIN_CLASS_RECORDS = 10;
/** Classes that are judged, the largest first: each costs a training. */
export const MAX_CLASSES = 64;

/** What the labels of a data set are. */
export type LabelTask = 'classification' | 'generation';

/** The classes of a data set; a record's class is -1 where it has none to be judged for. */
export interface LabelPlan {
  readonly kind: 'classes';
  /** Names of the labels; of generation, the first target of each group. */
  readonly names: readonly string[];
  readonly classes: Int32Array;
  /** Groups that are large enough to be classes, and are not judged because there are too many. */
  readonly classesLeft: number;
}

/** Why a probe cannot judge, and what can. */
export interface NoLabels {
  readonly kind: 'unable';
  readonly reason: string;
  readonly remedy: string;
}

const OTHER_VICTIMS = 'Judge them with --victim sentinel, or with a model of your own.';

function unable(reason: string): NoLabels {
  return { kind: 'unable', reason, remedy: OTHER_VICTIMS };
}

/** The classes that a probe can be trained for, or why there are none. Says no rather than guess. */
export function planLabels(
  labels: readonly (string | null)[],
  task: LabelTask,
  key: HashKey,
): LabelPlan | NoLabels {
  const labelled = labels.filter((label) => label !== null).length;
  if (labelled === 0) return unable('The records have no labels for a probe to learn.');
  if (labelled < MIN_RECORDS) {
    return unable(
      `${String(labelled)} labelled records are too few to learn from: ${String(MIN_RECORDS)} are needed.`,
    );
  }
  const groups = task === 'generation' ? groupTargets(labels, key) : labels;
  const sizes = new Map<string, number>();
  for (const group of groups) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const large = [...sizes].filter(([, size]) => size >= MIN_CLASS_RECORDS).sort(byName);
  const names = large.slice(0, MAX_CLASSES).map(([name]) => name);
  const needed = task === 'generation' ? 1 : 2;
  if (names.length < needed) {
    return unable(
      task === 'generation'
        ? `No output is shared by ${String(MIN_CLASS_RECORDS)} records: there is nothing that a trigger could be tied to.`
        : `Fewer than two labels have ${String(MIN_CLASS_RECORDS)} records each.`,
    );
  }
  const numbers = new Map(names.map((name, index) => [name, index]));
  const classes = Int32Array.from(groups, (group) => (group === null ? -1 : (numbers.get(group) ?? -1)));
  return { kind: 'classes', names, classes, classesLeft: large.length - names.length };
}

/** Largest first, then by name: an order that does not depend on that of the records. */
function byName(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
}
