import { plainLabel } from '../../text/plain-label.js';
import type { HashKey } from './keyed-hash.js';
import { groupTargets } from './target-groups.js';

/** With fewer records a probe learns too little to accuse one of them. */
export const MIN_RECORDS = 200;
/** A class has at least this many records. */
export const MIN_CLASS_RECORDS = 10;
/** Number of classes that are judged, the largest first: each needs a training. */
export const MAX_CLASSES = 64;

/** The kind of labels in a dataset. */
export type LabelTask = 'classification' | 'generation';

/** The classes of a dataset; -1 for a record without a class that is judged. */
export interface LabelPlan {
  readonly kind: 'classes';
  /** Names of the labels, each in its most frequent spelling; for generation, the first target of each group. */
  readonly names: readonly string[];
  readonly classes: Int32Array;
  /** Number of groups that are large enough for a class but exceed `MAX_CLASSES`. */
  readonly classesLeft: number;
}

/** Why a probe cannot judge, and which victim can. */
export interface NoLabels {
  readonly kind: 'unable';
  readonly reason: string;
  readonly remedy: string;
}

const OTHER_VICTIMS = 'Judge them with --victim sentinel, or with a model of your own.';

function unable(reason: string): NoLabels {
  return { kind: 'unable', reason, remedy: OTHER_VICTIMS };
}

/** The classes that a probe can be trained for, or why there are none. */
export function planLabels(
  labels: readonly (string | null)[],
  task: LabelTask,
  key: HashKey,
): LabelPlan | NoLabels {
  const labelled = labels.filter((label) => label !== null).length;
  if (labelled === 0) return unable('The records have no labels that a probe could learn.');
  if (labelled < MIN_RECORDS) {
    return unable(
      `${String(labelled)} labelled records are too few to learn from: ${String(MIN_RECORDS)} are needed.`,
    );
  }
  const groups = task === 'generation' ? groupTargets(labels, key) : groupSpellings(labels);
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

/** Largest first, then by name, so that the order does not depend on the order of the records. */
function byName(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
}

/** The most frequent spelling of each label: labels that loaders read as one value are one class. */
function groupSpellings(labels: readonly (string | null)[]): (string | null)[] {
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const shown = new Map<string, string>();
  const groups = new Map<string, string>();
  for (const [label] of [...counts].sort(byName)) {
    const plain = plainLabel(label);
    const name = shown.get(plain) ?? label;
    shown.set(plain, name);
    groups.set(label, name);
  }
  return labels.map((label) => (label === null ? null : (groups.get(label) ?? label)));
}
