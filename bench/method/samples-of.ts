import type { ColourName } from '../plots/colours.js';
import { auroc } from '../statistics/metrics.js';
import type { MethodResult, SampleRow, SampleSet } from './method-result.js';

/** A value of one function, larger where it is more suspect. */
export type SampleValue = (row: SampleRow) => number;

/** The two kinds of functions, with the same name and colour in every picture. */
export const KINDS = [
  { title: 'clean', colour: 'grey', holds: ({ attack }: SampleRow): boolean => attack === null },
  { title: 'with a trigger', colour: 'orange', holds: ({ attack }: SampleRow): boolean => attack !== null },
] as const satisfies readonly { readonly title: string; readonly colour: ColourName; holds: unknown }[];

/** The name of a function's kind. */
export function kindOf(row: SampleRow): string {
  return KINDS.find(({ holds }) => holds(row))?.title ?? '';
}

/** The rows of clean functions, and of poisoned ones. */
export function split({ rows }: Pick<SampleSet, 'rows'>): readonly [SampleRow[], SampleRow[]] {
  return [rows.filter(KINDS[0].holds), rows.filter(KINDS[1].holds)];
}

/** How well a value separates poisoned functions from clean ones. */
export function aurocOf(samples: SampleSet, value: SampleValue): number | null {
  const [clean, poisoned] = split(samples);
  return auroc(poisoned.map(value), clean.map(value));
}

/** H as the paper reads it: low is suspect. */
export const literally: SampleValue = ({ entropy }) => -entropy;

/** No masking at all: small functions are suspect. */
export const smallness: SampleValue = ({ elements }) => -elements;

export const deficit: SampleValue = (row) => row.deficit;

/** The default statistic: necessary and sufficient. */
export const bothOf: SampleValue = ({ drop, shift }) => Math.min(drop, shift);

/** The threshold of evidence when the examples were judged; `null` where there was none. */
export function thresholdOf({ pairs }: Pick<MethodResult, 'pairs'>): number | null {
  return pairs[0]?.poisoned.threshold ?? null;
}
