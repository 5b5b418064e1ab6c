import type { LanguageName } from '../../code/analysis.js';
import type { Task } from '../../model/victim.js';
import { hashKeyOf } from '../../probe/read/keyed-hash.js';
import { planLabels } from '../../probe/read/label-plan.js';
import type { Counted, WitnessOutlook } from '../../result/inspection.js';
import { count, formatCount } from '../../text/numbers.js';

/** The languages in which the bundled sentinel was trained, as its model card says. */
const SENTINEL_LANGUAGES: readonly LanguageName[] = ['c', 'cpp', 'java'];

/** Labels of one task, one for each labelled unit. */
export type LabelsByTask = ReadonlyMap<Task, readonly string[]>;

/**
 * The weakest pattern that the label test could see, in one sentence.
 * @param records labelled units
 * @param classes units of each class that is judged, the largest first
 */
export type LabelPower = (records: number, classes: readonly number[]) => string;

/** Which ways of finding triggers could say something of the data, and why. */
export function witnessOutlooks(
  labels: LabelsByTask,
  languages: readonly Counted[],
  power: LabelPower | null,
): readonly WitnessOutlook[] {
  return [labelOutlook(labels, power), sentinelOutlook(languages), VICTIM];
}

const VICTIM: WitnessOutlook = {
  name: 'victim',
  canSpeak: 'no',
  why: 'a model of your own judges what it can read: scan --victim <folder>',
  power: null,
};

/** The labels of one kind are enough, as in a scan; where none are, those of the most frequent kind say why. */
function labelOutlook(labels: LabelsByTask, power: LabelPower | null): WitnessOutlook {
  const kinds = [...labels].sort(([, a], [, b]) => b.length - a.length);
  const outlooks = (kinds.length === 0 ? NO_LABELS : kinds).map(([task, values]) =>
    kindOutlook(task === 'generation' ? 'generation' : 'classification', values, power),
  );
  return outlooks.find(({ canSpeak }) => canSpeak === 'yes') ?? outlooks[0] ?? VICTIM;
}

const NO_LABELS: readonly (readonly [Task, readonly string[]])[] = [['classification', []]];

/** What units share, by the kind of their labels: one, and several. */
const SHARED = {
  classification: ['label', 'labels'],
  generation: ['output that units share', 'outputs that units share'],
} as const;

function kindOutlook(
  kind: keyof typeof SHARED,
  values: readonly string[],
  power: LabelPower | null,
): WitnessOutlook {
  // any key will do: it only groups near copies of targets
  const plan = planLabels(values, kind, hashKeyOf('inspect'));
  if (plan.kind === 'unable') return { name: 'labels', canSpeak: 'no', why: plan.reason, power: null };
  const sizes = plan.names.map(() => 0);
  for (const index of plan.classes) if (index >= 0) sizes[index] = (sizes[index] ?? 0) + 1;
  const classes = sizes.sort((a, b) => b - a);
  const [one, several] = SHARED[kind];
  const why = `${count(values.length, 'labelled unit')} with ${count(classes.length, one, several)}`;
  return { name: 'labels', canSpeak: 'yes', why, power: power?.(values.length, classes) ?? null };
}

function sentinelOutlook(languages: readonly Counted[]): WitnessOutlook {
  const speaks = languages.filter(({ value }) => isSentinelLanguage(value));
  const silent = languages.filter(({ value }) => !isSentinelLanguage(value));
  const canSpeak = speaks.length === 0 ? 'no' : silent.length === 0 ? 'yes' : 'partly';
  const parts = [
    ...(speaks.length === 0 ? [] : [`it was trained on ${listed(speaks)}`]),
    ...(silent.length === 0 ? [] : [`it has never seen ${listed(silent)}`]),
  ];
  const why = parts.length === 0 ? 'there is no unit to judge' : parts.join('; ');
  return { name: 'sentinel', canSpeak, why, power: SENTINEL_POWER[canSpeak] };
}

/** What the sentinel sees does not depend on the number of records. */
const SENTINEL_POWER: Readonly<Record<WitnessOutlook['canSpeak'], string | null>> = {
  yes: 'published triggers, also in a single unit; hardly any other',
  partly: 'published triggers in these languages, also in a single unit; hardly any other',
  no: null,
};

function isSentinelLanguage(name: string): boolean {
  return SENTINEL_LANGUAGES.some((language) => language === name);
}

function listed(languages: readonly Counted[]): string {
  return languages.map(({ value, count: units }) => `${value} (${formatCount(units)})`).join(', ');
}
