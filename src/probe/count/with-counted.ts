import type { StoredVerdict } from '../again/stored-facts.js';
import type { FamilyVerdict } from '../again/verdict-facts.js';
import { writeFamilyKey } from '../families/family-key-text.js';
import { levelOf } from '../read/family-keys.js';
import { acceptedTowards } from '../again/known-by-class.js';
import type { CountedFamily } from './accept-counted.js';
import type { FamilySums } from './family-sums.js';

/** How often a family that the sample has accepted is in all data. */
export interface KnownCount {
  /** As in `FamilyVerdict`. */
  readonly key: string;
  readonly label: string;
  readonly carriers: number;
  readonly labelled: number;
}

/** How often the families that the sample has accepted are in all data. */
export function knownCounts({ facts, again }: StoredVerdict, { classes }: FamilySums): KnownCount[] {
  const accepted = acceptedTowards(again);
  return classes.flatMap(({ own, knownRecords, knownOnes }) =>
    [...(accepted.get(own) ?? [])].map(([key, label], place) => {
      const [carriers, ones] = [knownRecords[place] ?? 0, knownOnes[place] ?? 0];
      return {
        key: writeFamilyKey(key),
        label: facts.labels[label === 1 ? own : 1 - own] ?? '',
        carriers,
        labelled: label === 1 ? ones : carriers - ones,
      };
    }),
  );
}

/**
 * A verdict with the families that were accepted after they were counted in all data; its own come first.
 * @param counts how often its own are in all data
 */
export function withCounted(
  stored: StoredVerdict,
  counted: readonly CountedFamily[],
  counts: readonly KnownCount[] = [],
): StoredVerdict {
  const { facts, again, tokens } = stored;
  const families = facts.families.map((family) => {
    const all = counts.find(({ key, label }) => key === family.key && label === family.label);
    return all === undefined ? family : { ...family, carriers: all.carriers, labelled: all.labelled };
  });
  const known = new Map(again.known);
  const ranks = new Map(again.ranks);
  counted.forEach(({ own, key, label, value }, number) => {
    const before = known.get(own);
    if (before === undefined) throw new Error('a family of an unknown class');
    const rank = families.length + number;
    const accepted = { value: label === 1 ? value : -value, accepted: rank - before.first };
    const all = new Map(before.families.families).set(key, accepted);
    known.set(own, { ...before, families: { ...before.families, families: all } });
    ranks.set(rank, rank);
  });
  const added = counted.map((one) => familyVerdict(one, facts.labels));
  return {
    facts: { ...facts, families: [...families, ...added] },
    again: { ...again, known, ranks },
    tokens,
  };
}

function familyVerdict(
  { own, key, label, value, pValue, carriers, labelled, expected, example, word }: CountedFamily,
  labels: readonly string[],
): FamilyVerdict {
  return {
    key: writeFamilyKey(key),
    level: levelOf(key),
    ...{ word, usual: null, isCommon: false, pair: null },
    label: labels[label === 1 ? own : 1 - own] ?? '',
    ...{ value, pValue, confirmed: false, carriers, labelled, merged: [], expected, baseHolders: 0 },
    ...{ members: [], example },
  };
}
