import { commonLabel, countLabels, type LabelChances, oneLabelPValue } from '../one-label.js';
import { agreementLevel, SUSPICIOUS_RATE } from '../level.js';
import type { LevelGroup } from './company-families.js';
import type { RecordLabels, SameLabelFamily } from './company-verdict.js';
import type { MeasuredFamily } from './measure-families.js';

/** A family of too few carriers for company alone, and for labels alone, all of which have the same label. */
interface ConfirmedFamily extends Pick<SameLabelFamily, 'pValue' | 'label' | 'isSure'> {
  readonly family: MeasuredFamily;
}

/** Families of some numbers of carriers: others of the same group and as many carriers are alike. */
interface FewCarriers {
  readonly least: number;
  readonly most: number;
  /**
   * The part of natural families whose carriers are as related as random records. With others of the same data that are, it is what
   * a label is tested for.
   */
  readonly unrelated: number;
}

/**
 * Numbers of carriers that are too few for company alone. Statements: 10 of 460 natural families of three carriers, 5 of 357 of four to
 * seven. Names, of those that their carriers give themselves: 26 of 443, 11 of 464 and 1 of 127 of eight to fourteen (nine datasets,
 * in the half that is not measured on). Most comments and odd words that several functions share are like this, but such comments are few: none with
 * four carriers in 20 samples of 400 functions of Devign and 20 of ReVeal.
 */
const FEW: Readonly<Partial<Record<LevelGroup, readonly FewCarriers[]>>> = {
  statement: [
    { least: 3, most: 3, unrelated: 0.03 },
    { least: 4, most: 7, unrelated: 0.03 },
  ],
  comment: [
    { least: 3, most: 3, unrelated: 0.5 },
    { least: 4, most: 7, unrelated: 0.05 },
  ],
  word: [
    { least: 3, most: 3, unrelated: 0.5 },
    { least: 4, most: 7, unrelated: 0.5 },
  ],
  name: [
    { least: 3, most: 3, unrelated: 0.06 },
    { least: 4, most: 7, unrelated: 0.03 },
    { least: 8, most: 14, unrelated: 0.02 },
  ],
};

/** How much more related than random names the uses of a planted name may be: as in `testCompany`. */
const ROLE_SLACK = 0.4;

/** Carriers that have one label as often by chance, whichever it is, say nothing: more than four with one of two labels do. */
const MOST_CHANCE = 0.15;

/**
 * The families of few carriers that have one label too often for chance: suspicious, and sure where that is within the part of the
 * rate that their group has (`agreementLevel`).
 */
export function sameLabelFamilies(
  families: readonly MeasuredFamily[],
  { labels, fpr }: RecordLabels,
  chances: LabelChances,
): ConfirmedFamily[] {
  return families.flatMap((family) => {
    const pValue = sameLabelPValue(family, families, labels, chances);
    if (pValue > SUSPICIOUS_RATE) return [];
    const label = labels[family.records[0] ?? 0] ?? '';
    return [{ family, pValue, label, isSure: pValue <= agreementLevel(family.group, fpr) }];
  });
}

/**
 * How many families as unrelated, all of whose carriers have one label, a clean dataset is expected to hold: a p-value
 * (`oneLabelPValue`). Neither company alone accepts so few, nor do labels alone.
 * @param families all that were measured, this one among them
 * @param labels of the records; `null`: it has none
 * @param chances of the labels
 * @returns 1 for a family of another size or group, or whose carriers are related or have several labels
 */
export function sameLabelPValue(
  family: MeasuredFamily,
  families: readonly MeasuredFamily[],
  labels: readonly (string | null)[],
  chances: LabelChances = { counts: countLabels(labels), dispersion: 0 },
): number {
  const size = family.records.length;
  const few = FEW[family.group]?.find(({ least, most }) => least <= size && size <= most);
  if (few === undefined || !isUnrelated(family)) return 1;
  const label = commonLabel(Array.from(family.records, (record) => labels[record] ?? null));
  if (label === null || oneLabelPValue(1, label, size, chances) > MOST_CHANCE) return 1;
  const alike = families.filter((one) => isAlike(one, family, few));
  const expected = few.unrelated * (alike.length + 1) + alike.filter(isUnrelated).length;
  return oneLabelPValue(expected, label, size, chances);
}

function isAlike(
  { group, key, records, roleMargin }: MeasuredFamily,
  family: MeasuredFamily,
  few: FewCarriers,
) {
  const isFew = records.length >= few.least && records.length <= few.most;
  return group === family.group && key !== family.key && isFew && roleMargin !== Infinity;
}

function isUnrelated({ group, margin, roleMargin }: MeasuredFamily): boolean {
  return margin <= 0 && (group !== 'name' || (roleMargin ?? Infinity) <= ROLE_SLACK);
}
