import type { Carried } from './carrier-index.js';
import { type AssociatedPair, associated } from './screen-pairs.js';

/**
 * Nearly all carriers of a further trigger have the payload; it has few of the payload's carriers, since it is one of several wordings.
 */
const FURTHER = { ofFamily: 0.6, ofFragment: 0.02, lift: 3 } as const;

/** A family is new if so few of its records with the payload are known. */
const MOST_KNOWN = 0.5;

/** Families that are measured for one payload, the strongest: more wordings have too few carriers each. */
const MOST_FURTHER = 20;

/**
 * Other families that go with a payload which is known to be planted: other wordings of its trigger. A natural fragment goes with many
 * families too, so nothing begins with these.
 * @param size   records
 * @param known  records with the payload whose trigger is known
 * @returns the strongest first, each with records that those before do not have
 */
export function furtherFamilies(
  size: number,
  families: readonly Carried[],
  fragment: Carried,
  known: Iterable<number>,
): AssociatedPair[] {
  const pairs = families.flatMap(
    (family) => associated(size, family, fragment, family.records, FURTHER) ?? [],
  );
  pairs.sort((a, b) => a.logP - b.logP || (a.family.key < b.family.key ? -1 : 1));
  const seen = new Set(known);
  const found: AssociatedPair[] = [];
  for (const pair of pairs) {
    if (found.length === MOST_FURTHER) break;
    const old = pair.records.filter((record) => seen.has(record));
    if (old.length > MOST_KNOWN * pair.records.length) continue;
    found.push(pair);
    for (const record of pair.records) seen.add(record);
  }
  return found;
}
