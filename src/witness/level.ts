import type { WitnessName } from '../result/testimony.js';

/**
 * How the accepted rate of false positives (`--fpr`) is spent on witnesses (weighted Bonferroni): fixed in advance, so that
 * the rate is kept whoever speaks. The witnesses of single units share the rate of clean units; those of whole datasets
 * share the rate of clean datasets. What proves dead code gets a third because natural code holds some.
 */
const WEIGHTS = {
  unit: { victim: 0.6, semantics: 0.35, characters: 0.05 },
  dataset: { labels: 0.8, others: 0.2 },
} as const;

/**
 * The part of the rate of clean datasets that labels leave to their agreement with another witness (`oneLabelPValue`), where company
 * speaks too: it knows which carriers are unrelated.
 */
const AGREEMENT = 0.05;

/** What the agreement is spent on: the groups of families of company, and the witnesses of single units. */
const AGREEMENT_WEIGHTS = {
  ...{ statement: 0.2, comment: 0.2, word: 0.05, name: 0.2 },
  ...{ semantics: 0.3, characters: 0.05 },
} as const;

/** A rate that no witness may exceed to make a unit suspicious. */
export const SUSPICIOUS_RATE = 0.03;

/** A witness of single units. */
export type UnitWitnessName = keyof (typeof WEIGHTS)['unit'];

/** The witnesses of datasets besides labels: those that speak share their part equally. */
const OTHERS = ['company', 'association'] as const satisfies readonly WitnessName[];

/** A witness of datasets. */
export type DatasetWitnessName = 'labels' | (typeof OTHERS)[number];

/** The part of `fpr` that one of the witnesses of single units gets. The part of those that cannot speak goes to the others. */
export function unitLevel(name: UnitWitnessName, speaking: ReadonlySet<WitnessName>, fpr: number): number {
  return partOf(WEIGHTS.unit, name, speaking, fpr);
}

/** The same for a witness of datasets. */
export function datasetLevel(
  name: DatasetWitnessName,
  speaking: ReadonlySet<WitnessName>,
  fpr: number,
): number {
  const others = OTHERS.filter((one) => one === name || speaking.has(one));
  const heard = new Set<string>([...speaking, ...(others.length > 0 ? ['others'] : [])]);
  if (name === 'labels') {
    const agreed = speaking.has('company') ? AGREEMENT * fpr : 0;
    return partOf(WEIGHTS.dataset, name, heard, fpr) - agreed;
  }
  return partOf(WEIGHTS.dataset, 'others', heard, fpr) / others.length;
}

/**
 * The part of `fpr` for few carriers of one label.
 * @param by what finds them unnatural: a group of families of company, or a witness of single units
 * @returns 0 for what labels do not confirm
 */
export function agreementLevel(by: string, fpr: number): number {
  return fpr * AGREEMENT * (new Map<string, number>(Object.entries(AGREEMENT_WEIGHTS)).get(by) ?? 0);
}

function partOf<N extends string>(
  weights: Readonly<Record<N, number>>,
  name: N,
  speaking: ReadonlySet<string>,
  fpr: number,
): number {
  const names = (Object.keys(weights) as N[]).filter((one) => one === name || speaking.has(one));
  return (fpr * weights[name]) / names.reduce((sum, one) => sum + weights[one], 0);
}
