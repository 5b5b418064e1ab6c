import { type FamilyFacts, KnownFamilies } from '../judge/known-families.js';
import type { FamilyKey } from '../read/family-keys.js';

/** The families of a class, and the number of its first accepted one among those of all classes. */
export interface ClassFacts {
  readonly families: FamilyFacts;
  readonly first: number;
}

/** The families of all classes, as data. */
interface KnownFacts {
  /** Families by class. */
  readonly known: ReadonlyMap<number, ClassFacts>;
  /** The index in the verdict of the family with each number. */
  readonly ranks: ReadonlyMap<number, number>;
}

/** The families of each class by their keys, and the indices of the accepted ones in the verdict. */
export class KnownByClass {
  private readonly classes: ReadonlyMap<number, KnownFamilies>;

  constructor(private readonly facts: KnownFacts) {
    this.classes = new Map([...facts.known].map(([own, { families }]) => [own, new KnownFamilies(families)]));
  }

  /** The class that a label belongs to, which is the other one where two labels have one; and which label it is there. */
  classOf(label: number): {
    readonly own: number;
    readonly towards: 0 | 1;
    readonly families: KnownFamilies | undefined;
  } {
    const own = this.classes.has(label) ? label : 1 - label;
    return { own, towards: own === label ? 1 : 0, families: this.classes.get(own) };
  }

  /** The index in the verdict of an accepted family of a class. */
  rankOf(own: number, accepted: number): number {
    const { known, ranks } = this.facts;
    return ranks.get((known.get(own)?.first ?? 0) + accepted) ?? -1;
  }

  /** The keys of all accepted families, and of both of accepted pairs. */
  acceptedKeys(): ReadonlySet<FamilyKey> {
    const keys = new Set<FamilyKey>();
    for (const { families } of this.facts.known.values()) {
      for (const [key, { accepted }] of families.families) if (accepted >= 0) keys.add(key);
      for (const pair of families.pairs) for (const key of pair.keys) keys.add(key);
    }
    return keys;
  }
}

/** For each class the accepted families, without pairs, and the label that they follow there. */
export function acceptedTowards({
  known,
}: Pick<KnownFacts, 'known'>): ReadonlyMap<number, ReadonlyMap<FamilyKey, 0 | 1>> {
  return new Map(
    [...known].map(([own, { families }]) => {
      const accepted = [...families.families].filter(([, one]) => one.accepted >= 0);
      return [own, new Map(accepted.map(([key, { value }]) => [key, value > 0 ? 1 : 0] as const))] as const;
    }),
  );
}
