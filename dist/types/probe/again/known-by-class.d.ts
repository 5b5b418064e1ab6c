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
export declare class KnownByClass {
    private readonly facts;
    private readonly classes;
    constructor(facts: KnownFacts);
    /** The class that a label belongs to, which is the other one where two labels have one; and which label it is there. */
    classOf(label: number): {
        readonly own: number;
        readonly towards: 0 | 1;
        readonly families: KnownFamilies | undefined;
    };
    /** The index in the verdict of an accepted family of a class. */
    rankOf(own: number, accepted: number): number;
    /** The keys of all accepted families, and of both of accepted pairs. */
    acceptedKeys(): ReadonlySet<FamilyKey>;
}
/** For each class the accepted families, without pairs, and the label that they follow there. */
export declare function acceptedTowards({ known, }: Pick<KnownFacts, 'known'>): ReadonlyMap<number, ReadonlyMap<FamilyKey, 0 | 1>>;
export {};
