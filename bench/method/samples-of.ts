import { auroc } from '../statistics/metrics.js';
import type { MethodResult, SampleRow, SampleSet } from './method-result.js';

/** A value of one function, larger where it is more suspect. */
export type SampleValue = (row: SampleRow) => number;

/** Colours and names of the two kinds of functions, the same in every picture. */
export const KINDS = [
  { title: 'clean', colour: 2, holds: ({ attack }: SampleRow): boolean => attack === null },
  { title: 'with a trigger', colour: 1, holds: ({ attack }: SampleRow): boolean => attack !== null },
] as const;

/** The rows of clean functions, and of poisoned ones. */
export function split({ rows }: Pick<SampleSet, 'rows'>): readonly [SampleRow[], SampleRow[]] {
  return [rows.filter(KINDS[0].holds), rows.filter(KINDS[1].holds)];
}

/** How well a value tells poisoned functions from clean ones. */
export function aurocOf(samples: SampleSet, value: SampleValue): number | null {
  const [clean, poisoned] = split(samples);
  return auroc(poisoned.map(value), clean.map(value));
}

/** H as the paper reads it: low is suspect. */
export const literally: SampleValue = ({ entropy }) => -entropy;

/** No masking at all: small functions are suspect. */
export const smallness: SampleValue = ({ elements }) => -elements;

export const deficit: SampleValue = (row) => row.deficit;

/** What the default statistic asks for: necessary and sufficient. */
export const bothOf: SampleValue = ({ drop, shift }) => Math.min(drop, shift);

/** What evidence must pass, as the examples were judged; `null` where none was. */
export function thresholdOf({ pairs }: Pick<MethodResult, 'pairs'>): number | null {
  return pairs[0]?.poisoned.threshold ?? null;
}
