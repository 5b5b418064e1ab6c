import type { FamilyIndex } from '../../probe/families/family-index.js';
import type { Corpus } from '../../probe/read/corpus.js';
import { MOST_SHARE, type LevelGroup } from './company-families.js';
import type { RecordFacts } from './company-facts.js';
import {
  measureFamilies,
  RANDOM_LEVEL,
  type MeasuredFamilies,
  type MeasuredFamily,
} from './measure-families.js';
import { naturalPValue, naturalRow, type NaturalNull } from './natural-null.js';
import { labelChances } from './label-chances.js';
import { sameLabelFamilies } from './same-label.js';
import type { CompanyReference, CompanyVerdict, RecordLabels, UnrelatedFamily } from './company-verdict.js';

/**
 * Families with fewer carriers are measured, but not tested. The distribution of small natural ones has a longer lower
 * tail than a normal one (`models/company/natural.json`), so that no p-value of theirs is small enough. Exact statements
 * have the shortest tail; a project gives some name of its own to unrelated things. Odd words of clean comments are related as little as
 * random records, but rare: in six draws of 2,000 functions of Devign seven are in four comments or more, one in five, none in six.
 */
const LEAST_TESTED: Readonly<Record<LevelGroup, number>> = {
  statement: 8,
  abstract: 8,
  name: 15,
  comment: 8,
  word: 10,
};

/**
 * How much more related than random names the uses of a planted name may be. Random names include types and globals, while
 * only locals are renamed; natural names of 15 carriers have a margin of 2.5 ± .8.
 */
const ROLE_SLACK = 0.4;

/**
 * How much more related than random records the carriers of a planted element may be. Whoever poisons takes records of one label,
 * which may have more in common than all records have: random sets of functions that ReVeal calls vulnerable have margins up to
 * .46 to .56 (97 % quantiles for 8 to 100 carriers, in the half of the data that is not measured on), those of Devign up to .17. Natural
 * statements of 8 carriers have 3.8 ± .7. What is written with any name or literal is spread like this by nature too.
 */
const WORD_SLACK: Readonly<Record<LevelGroup, number>> = {
  statement: 0.5,
  comment: 0.5,
  word: 0.5,
  abstract: 0,
  name: 0,
};

/** The parts of the level that groups and numbers of carriers have, fixed in advance. */
const GROUP_WEIGHTS: Readonly<Record<LevelGroup, number>> = {
  statement: 0.4,
  abstract: 0.1,
  name: 0.35,
  comment: 0.1,
  word: 0.05,
};
const SIZE_WEIGHTS = [
  { least: 15, weight: 0.5 },
  { least: 8, weight: 0.5 },
] as const;

/** Records without labels. */
const UNLABELLED: RecordLabels = { labels: [], fpr: 0 };

/** Sizes that are tried for the power. */
const MOST_CARRIERS = 60;

/**
 * Tests whether the carriers of a family are random records. A planted element is in records that whoever planted it
 * took at random; nature repeats an element among relatives. A family is accepted if
 *
 * - its carriers are as related as random records are: how related they are, x (`Related`), is at most q(n), the 97 %
 *   quantile of random sets of the same size n, or little more (`WORD_SLACK`; for a name also the similarity of its uses); and
 * - natural families are not: the probability that one has a margin x − q(n) as low is at most the level, after
 *   Bonferroni within its group and size, times the fixed weight of these (`naturalPValue`).
 *
 * The level holds for the whole dataset: a clean one has an accepted family with at most this probability, as far as its
 * natural families are like those of the reference code or of itself.
 *
 * An attacker who reads this can poison only relatives (functions of one file or with the same words), or choose an
 * element that is generic in its language. Both cost him: the victim learns the company or meets the trigger in clean code.
 *
 * @param level the false positive rate of the whole dataset
 * @param labelled the labels of the records; absent: they have none
 */
export function testCompany(
  corpus: Corpus,
  index: FamilyIndex,
  facts: RecordFacts,
  reference: CompanyReference,
  level: number,
  labelled: RecordLabels = UNLABELLED,
): CompanyVerdict {
  const measured = measureFamilies(corpus, index, facts, reference.table);
  const families = measured.families.filter(
    ({ group, records, roleMargin }) => records.length >= LEAST_TESTED[group] && roleMargin !== Infinity,
  );
  const counts = new Map<string, number>();
  for (const family of families) counts.set(classOf(family), (counts.get(classOf(family)) ?? 0) + 1);
  const accepted = families.flatMap((family) => {
    if (family.margin > WORD_SLACK[family.group] || (family.roleMargin ?? 0) > ROLE_SLACK) return [];
    const natural = naturalPValue(family, measured.families, reference.natural);
    const pValue = Math.min(1, (natural * (counts.get(classOf(family)) ?? 1)) / weightOf(family));
    return pValue <= level ? [unrelated(family, pValue, measured, reference.natural)] : [];
  });
  accepted.sort((a, b) => a.pValue - b.pValue || b.carriers.length - a.carriers.length || a.key - b.key);
  const chances = labelChances(measured.families, labelled.labels);
  return {
    families: accepted,
    sameLabel: sameLabelFamilies(measured.families, labelled, chances).map(({ family, ...confirmed }) => ({
      ...unrelated(family, confirmed.pValue, measured, reference.natural),
      ...confirmed,
    })),
    chances,
    loose: measured.families.filter(
      ({ group, margin, roleMargin }) =>
        group !== 'abstract' && group !== 'word' && margin <= 0 && (roleMargin ?? 0) <= ROLE_SLACK,
    ),
    tested: families.length,
    generic: measured.generic,
    power: powerOf(measured.families, measured, counts, reference.natural, level),
  };
}

function sizeRow(size: number): (typeof SIZE_WEIGHTS)[number] {
  return SIZE_WEIGHTS.find(({ least }) => least <= size) ?? SIZE_WEIGHTS[1];
}

function classOf({ group, records }: Pick<MeasuredFamily, 'group' | 'records'>): string {
  return `${group} ${sizeRow(records.length).least.toString()}`;
}

function weightOf({ group, records }: Pick<MeasuredFamily, 'group' | 'records'>): number {
  return GROUP_WEIGHTS[group] * sizeRow(records.length).weight;
}

function unrelated(
  family: MeasuredFamily,
  pValue: number,
  { random }: MeasuredFamilies,
  { rows }: NaturalNull,
): UnrelatedFamily {
  const { key, level, group, records, elements, related, word } = family;
  const quantile = random.quantile(records.length, RANDOM_LEVEL);
  const row = naturalRow(family, rows);
  return {
    ...{ key, level, related, pValue, word },
    carriers: Array.from(records, (record, at) => ({ record, element: elements[at] ?? -1 })),
    reason: {
      random: proportionOf(random.quantile(records.length, 0.5)),
      natural: group === 'name' ? null : proportionOf(quantile + (row?.mean ?? 0)),
    },
  };
}

/** The inverse of `logit`. */
function proportionOf(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/**
 * The least size at which an exact statement in carriers like the median of random sets would be accepted. What more than
 * `MOST_SHARE` of the records hold is not tested, so that few records have no power.
 */
function powerOf(
  families: readonly MeasuredFamily[],
  { random, distinct }: MeasuredFamilies,
  counts: ReadonlyMap<string, number>,
  natural: NaturalNull,
  level: number,
): number | null {
  for (let size = LEAST_TESTED.statement; size <= Math.min(MOST_CARRIERS, MOST_SHARE * distinct); size++) {
    const median = random.quantile(size, 0.5);
    const family: MeasuredFamily = {
      ...{ key: -1, level: 'exact', group: 'statement', roleMargin: null, word: null },
      ...{ records: new Int32Array(size), elements: new Int32Array(size) },
      ...{ related: proportionOf(median), margin: median - random.quantile(size, RANDOM_LEVEL) },
    };
    const tests = (counts.get(classOf(family)) ?? 0) + 1;
    if ((naturalPValue(family, families, natural) * tests) / weightOf(family) <= level) return size;
  }
  return null;
}
