import { indexFamilies } from '../../../probe/families/family-index.js';
import type { FamilyKey } from '../../../probe/read/family-keys.js';
import type { CollectedRecords } from '../../../probe/read/record-collector.js';
import { placeOf, type UnitPlace } from '../../../probe/judge/unit-holders.js';
import { commonLabel, type LabelChances } from '../../../witness/one-label.js';
import { LEAST_CARRIERS } from '../../../witness/company/company-families.js';
import type { CompanyReference, UnrelatedFamily } from '../../../witness/company/company-verdict.js';
import { testCompany } from '../../../witness/company/test-company.js';

/** A family whose carriers have nothing else in common. */
export interface CompanyFamily extends Pick<
  UnrelatedFamily,
  'level' | 'pValue' | 'related' | 'reason' | 'word'
> {
  /** Records that hold it, base and head: the number that readers see, as by the labels. */
  readonly holders: number;
  /** Records of the base among them; `null` without a base. */
  readonly inBase: number | null;
  /** Records that were compared: one of each set of near copies. */
  readonly carriers: number;
  /** Of records of the base among them, the latest first: the number of the first unit. */
  readonly merged: readonly number[];
  /** The label of all, where it counts because they are few; absent: they are enough without. */
  readonly label?: string;
  /** Whether natural data has as much too often for the accepted rate; absent: it has not. */
  readonly isWeak?: boolean;
}

/** An element of a unit that belongs to such a family. */
export interface CompanyPlace {
  readonly family: CompanyFamily;
  readonly side: number;
  /** Index among the elements of the side's analysis. */
  readonly element: number;
}

/** A family that several unrelated records of a change share and the base does not have. */
export interface NewFamily extends Pick<UnrelatedFamily, 'level'> {
  readonly records: number;
  /** Records of the change. */
  readonly of: number;
  /** The label of all of them; `null` if they have several, or none. */
  readonly label: string | null;
  /** A unit that holds it. */
  readonly place: UnitPlace;
}

/** The rates of clean datasets in which something is found. */
export interface CompanyLevels {
  /** By company alone. */
  readonly level: number;
  /** By any witness: the agreement of company and labels has a part of it. */
  readonly fpr: number;
}

/** What company says of the units of one task. */
export interface HeardCompany {
  /** By the number of the unit in the order of adding: one place for each family that it holds. */
  readonly places: ReadonlyMap<number, readonly CompanyPlace[]>;
  /** The least number of carriers that could have been seen; `null`: none. */
  readonly power: number | null;
  /** Families that were tested. */
  readonly tested: number;
  readonly fresh: readonly NewFamily[];
  /** Families in `places`: units that were not tested are compared with them. */
  readonly families: ReadonlyMap<FamilyKey, CompanyFamily>;
  /** Their labels. */
  readonly chances: LabelChances;
}

/**
 * Tests the company of all families of a dataset. A family of which the head has no carrier is not the change's.
 * @param path of each unit in the order of adding; `null`: not a file of its own
 * @param levels the accepted rate of clean datasets with an accepted family, and that of all witnesses (`fpr`)
 */
export function hearCompany(
  { corpus, base, recent, numbers, labels }: CollectedRecords,
  path: readonly (string | null)[],
  reference: CompanyReference,
  { level, fpr }: CompanyLevels,
): HeardCompany {
  const files = Array.from(
    { length: corpus.size },
    (_, record) => path[numbers[corpus.units.firstOf(record)] ?? -1] ?? null,
  );
  const index = indexFamilies(corpus, LEAST_CARRIERS);
  const facts = { path: files };
  const verdict = testCompany(corpus, index, facts, reference, level, { labels, fpr });
  const { families, sameLabel, loose, power, tested, chances } = verdict;
  const hasBase = base.includes(1);
  const mergedOf = ({ carriers }: UnrelatedFamily) =>
    carriers
      .filter(({ record }) => base[record] === 1)
      .sort((a, b) => (recent[b.record] ?? 0) - (recent[a.record] ?? 0))
      .map(({ record }) => numbers[corpus.units.firstOf(record)] ?? 0);
  const labelled = new Map(
    sameLabel.map(({ key, label, isSure }) => [key, { label, isWeak: !isSure }] as const),
  );
  const found = new Map([...sameLabel, ...families].map((family) => [family.key, family]));
  const holders = countHolders(corpus, found, base);
  const accepted = new Map(
    [...found].map(([key, family]) => [
      key,
      {
        ...{ ...toFamily(family), merged: mergedOf(family), ...labelled.get(key) },
        holders: holders.get(key)?.all ?? 0,
        inBase: hasBase ? (holders.get(key)?.inBase ?? 0) : null,
      },
    ]),
  );
  const places = new Map<number, CompanyPlace[]>();
  eachHolding(corpus, accepted, (record, element, family) => {
    if (base[record] === 1) return;
    const { record: unit, ...place } = placeOf({ corpus, numbers }, record, element);
    const known = places.get(unit) ?? [];
    if (known.every((one) => one.family !== family || one.side !== place.side))
      known.push({ family, ...place });
    places.set(unit, known);
  });
  const ofChange = base.filter((own) => own === 0).length;
  const fresh = loose
    .filter(({ records }) => hasBase && records.every((record) => base[record] === 0))
    .map(({ level, records, elements }) => ({
      ...{ level, records: records.length, of: ofChange },
      label: commonLabel(Array.from(records, (record) => labels[record] ?? null)),
      place: placeOf({ corpus, numbers }, records[0] ?? 0, elements[0] ?? 0),
    }));
  return { places, power, tested, fresh, families: accepted, chances };
}

function toFamily({
  level,
  pValue,
  related,
  reason,
  word,
  carriers,
}: UnrelatedFamily): Omit<CompanyFamily, 'merged' | 'holders' | 'inBase'> {
  return { level, pValue, related, reason, word, carriers: carriers.length };
}

/** For each family the records that hold it, and those of them in the base. */
function countHolders(
  corpus: CollectedRecords['corpus'],
  found: ReadonlyMap<FamilyKey, UnrelatedFamily>,
  base: Uint8Array,
): ReadonlyMap<FamilyKey, { readonly all: number; readonly inBase: number }> {
  const records = new Map([...found.keys()].map((key) => [key, new Set<number>()]));
  eachHolding(corpus, records, (record, _element, held) => held.add(record));
  return new Map(
    [...records].map(([key, held]) => {
      const inBase = [...held].filter((record) => base[record] === 1).length;
      return [key, { all: held.size, inBase }];
    }),
  );
}

/** Calls `visit` for each element of an accepted family, in the order of the corpus. */
function eachHolding<T>(
  { size, keys, keyEnds, elementEnds }: CollectedRecords['corpus'],
  accepted: ReadonlyMap<FamilyKey, T>,
  visit: (record: number, element: number, family: T) => void,
): void {
  if (accepted.size === 0) return;
  let [element, slot] = [0, 0];
  for (let record = 0; record < size; record++) {
    for (const last = elementEnds[record] ?? 0; element < last; element++) {
      for (const end = keyEnds[element] ?? 0; slot < end; slot++) {
        const family = accepted.get(keys[slot] ?? 0);
        if (family !== undefined) visit(record, element, family);
      }
    }
  }
}
