import type { LevelGroup } from './company-families.js';
import type { MeasuredFamily } from './measure-families.js';

/** Fewer carriers have the same label too often, and more are tested without labels. */
const SIZES = { least: 4, most: 7 } as const;

/**
 * The part of natural families of so few carriers whose carriers are as related as random records: of statements .03 (between
 * the 1 % and the 5 % quantile of `models/company/natural.json`). Most comments that several functions share are like this, but such
 * comments are few: none with four carriers in 20 samples of 400 functions of Devign and 20 of ReVeal. Others of the same data count.
 */
const UNRELATED: Readonly<Partial<Record<LevelGroup, number>>> = { statement: 0.03, comment: 0.05 };

/**
 * How many families as unrelated, all of whose carriers have one label, a clean dataset is expected to hold: a bound on the chance of
 * one, and so a p-value. Where carriers have nothing in common, their labels are independent, so that n of them have a label with
 * the chance qⁿ, with q the part of the records that has it, times the number of labels. Neither witness alone accepts so few.
 * @param families all that were measured, this one among them
 * @param labels of the records; `null`: it has none
 * @returns 1 for a family of another size or group, or whose carriers are related or have several labels
 */
export function sameLabelPValue(
  family: MeasuredFamily,
  families: readonly MeasuredFamily[],
  labels: readonly (string | null)[],
): number {
  const unrelated = UNRELATED[family.group];
  if (unrelated === undefined || !isFew(family) || family.margin > 0) return 1;
  const [first, ...others] = new Set(Array.from(family.records, (record) => labels[record] ?? null));
  if ((first ?? null) === null || others.length > 0) return 1;
  const alike = families.filter((one) => one.group === family.group && one.key !== family.key && isFew(one));
  const expected = unrelated * (alike.length + 1) + alike.filter(({ margin }) => margin <= 0).length;
  return Math.min(1, expected * chanceOf(first, labels, family.records.length));
}

function isFew({ records: { length } }: MeasuredFamily): boolean {
  return length >= SIZES.least && length <= SIZES.most;
}

/** The chance that carriers have a label, times the number of labels. */
function chanceOf(
  label: string | null | undefined,
  labels: readonly (string | null)[],
  carriers: number,
): number {
  const known = labels.filter((one) => one !== null);
  const part = known.filter((one) => one === label).length / known.length;
  return new Set(known).size * part ** carriers;
}
