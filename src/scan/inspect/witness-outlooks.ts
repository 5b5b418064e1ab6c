import type { Manifest } from '../../model/folder/manifest.js';
import type { Task } from '../../model/victim.js';
import { hashKeyOf } from '../../probe/read/keyed-hash.js';
import { planLabels, type LabelPlan, type LabelTask } from '../../probe/read/label-plan.js';
import type { Counted, WitnessOutlook } from '../../result/inspection.js';
import { count, formatCount } from '../../text/numbers.js';
import { leastCarriers } from '../../witness/association/evidence.js';
import { MOST_SHARE } from '../../witness/company/company-families.js';
import { speaksFor } from '../models/speaks-for.js';
import { labelPower, type LabelPower } from './label-power.js';

/** The labels of units, one for each labelled unit, and the lengths of their code in characters. */
export interface UnitLabels {
  readonly labels: readonly string[];
  readonly lengths: readonly number[];
}

/**
 * Which ways of finding triggers could say something of the data, why, and how weak a pattern each could see.
 * @param sentinel the manifest of the bundled sentinel: it lists the languages that it speaks for
 * @param prompts  records with a prompt and a response
 */
export function witnessOutlooks(
  labels: ReadonlyMap<Task, UnitLabels>,
  languages: readonly Counted[],
  sentinel: Pick<Manifest, 'languages'> | null,
  prompts = 0,
  power: LabelPower = labelPower,
): readonly WitnessOutlook[] {
  const units = languages.reduce((sum, one) => sum + one.count, 0);
  return [
    ...codeOutlooks(units),
    companyOutlook(units),
    ...associationOutlook(prompts),
    labelOutlook(labels, power),
    sentinelOutlook(languages, sentinel),
    VICTIM,
  ];
}

const VICTIM: WitnessOutlook = {
  name: 'victim',
  canSpeak: 'no',
  why: 'a model of your own judges what it can read: scan --victim <folder>',
  power: null,
};

const NOTHING = 'there is no unit to judge';

/** The witnesses that look at the code of a unit alone: they speak for all languages. */
function codeOutlooks(units: number): WitnessOutlook[] {
  const canSpeak = units === 0 ? 'no' : 'yes';
  const why = units === 0 ? NOTHING : 'it looks at the code of each unit alone, in every language';
  return [
    { name: 'semantics', canSpeak, why, power: 'dead code that proves itself, in a single unit' },
    { name: 'characters', canSpeak, why, power: 'hidden characters, in a single unit' },
  ];
}

/** Units from which company is likely to see something; the scan says exactly. */
const ENOUGH_FOR_COMPANY = 300;

/** Carriers of an exact statement that company needs. */
const COMPANY_CARRIERS = 8;

/** With fewer units, so many carriers are too large a part of them to be tested. */
const LEAST_FOR_COMPANY = Math.ceil(COMPANY_CARRIERS / MOST_SHARE);

function companyOutlook(units: number): WitnessOutlook {
  const isEnough = units >= ENOUGH_FOR_COMPANY;
  return {
    name: 'company',
    canSpeak: isEnough ? 'yes' : units >= LEAST_FOR_COMPANY ? 'partly' : 'no',
    why: `${count(units, 'unit')}, labelled or not: ${isEnough ? 'enough to see what nature repeats' : 'few to see what nature repeats'}`,
    power:
      units < LEAST_FOR_COMPANY
        ? null
        : `the same statement in about ${String(COMPANY_CARRIERS)} or more units that have nothing else in common`,
  };
}

/** Level of the outlook: the part of the default rate that association has next to company. */
const OUTLOOK_LEVEL = 0.005;

/** Nothing where there are no prompts. */
function associationOutlook(prompts: number): WitnessOutlook[] {
  if (prompts === 0) return [];
  const carriers = leastCarriers(prompts, OUTLOOK_LEVEL);
  const power =
    carriers === null
      ? null
      : `something in about ${String(carriers)} or more prompts that goes with something in their responses`;
  const why = `${count(prompts, 'prompt')} with a response${carriers === null ? ': too few' : ''}`;
  return [{ name: 'association', canSpeak: carriers === null ? 'no' : 'yes', why, power }];
}

/** The labels of one kind are enough, as in a scan; where none are, those of the most frequent kind say why. */
function labelOutlook(labels: ReadonlyMap<Task, UnitLabels>, power: LabelPower): WitnessOutlook {
  const kinds = [...labels].sort(([, a], [, b]) => b.labels.length - a.labels.length);
  const outlooks = (kinds.length === 0 ? NO_LABELS : kinds).map(([task, units]) =>
    kindOutlook(task === 'generation' ? 'generation' : 'classification', units, power),
  );
  return outlooks.find(({ canSpeak }) => canSpeak === 'yes') ?? outlooks[0] ?? VICTIM;
}

const NO_LABELS: readonly (readonly [Task, UnitLabels])[] = [['classification', { labels: [], lengths: [] }]];

/** What units share, by the kind of their labels: one, and several. */
const SHARED = {
  classification: ['label', 'labels'],
  generation: ['output that units share', 'outputs that units share'],
} as const;

function kindOutlook(task: LabelTask, { labels, lengths }: UnitLabels, power: LabelPower): WitnessOutlook {
  // any key will do: it only groups near copies of targets
  const plan = planLabels(labels, task, hashKeyOf('inspect'));
  if (plan.kind === 'unable') return { name: 'labels', canSpeak: 'no', why: plan.reason, power: null };
  const [one, several] = SHARED[task];
  const why = `${count(labels.length, 'labelled unit')} with ${count(plan.names.length, one, several)}`;
  const carriers = power({ task, units: labels.length, fractions: fractionsOf(plan, lengths, task) });
  return { name: 'labels', canSpeak: 'yes', why, power: powerSays(carriers) };
}

/** The fraction of the code in each class. Units of a classification that have no class are not learned. */
function fractionsOf({ names, classes }: LabelPlan, lengths: readonly number[], task: LabelTask): number[] {
  const sizes = names.map(() => 0);
  let all = 0;
  classes.forEach((own, unit) => {
    const length = Math.max(1, lengths[unit] ?? 1);
    if (own >= 0 || task === 'generation') all += length;
    if (own >= 0) sizes[own] = (sizes[own] ?? 0) + length;
  });
  return sizes.map((size) => size / all);
}

/** An estimate: what a scan reports is computed once the code is learned. */
function powerSays(carriers: number | null): string {
  return carriers === null
    ? 'no pattern, however strong'
    : `a pattern in about ${formatCount(carriers)} or more units with the same label, hardly a weaker one`;
}

function sentinelOutlook(
  languages: readonly Counted[],
  manifest: Pick<Manifest, 'languages'> | null,
): WitnessOutlook {
  const speaks = languages.filter(({ value }) => speaksFor(manifest, value));
  const silent = languages.filter((one) => !speaks.includes(one));
  const canSpeak = speaks.length === 0 ? 'no' : silent.length === 0 ? 'yes' : 'partly';
  const parts = [
    ...(speaks.length === 0 ? [] : [`it speaks for ${listed(speaks)}`]),
    ...(silent.length === 0 ? [] : [`it has no opinion on ${listed(silent)}`]),
  ];
  const why = parts.length === 0 ? NOTHING : parts.join('; ');
  return { name: 'sentinel', canSpeak, why, power: SENTINEL_POWER[canSpeak] };
}

/** What the sentinel sees does not depend on the number of records. */
const SENTINEL_POWER: Readonly<Record<WitnessOutlook['canSpeak'], string | null>> = {
  yes: 'published triggers, also in a single unit; hardly any other',
  partly: 'published triggers in these languages, also in a single unit; hardly any other',
  no: null,
};

function listed(languages: readonly Counted[]): string {
  return languages.map(({ value, count: units }) => `${value} (${formatCount(units)})`).join(', ');
}
