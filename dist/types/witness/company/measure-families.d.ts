import type { FamilyIndex } from '../../probe/families/family-index.js';
import type { Corpus } from '../../probe/read/corpus.js';
import { type CompanyFamily } from './company-families.js';
import type { RecordFacts } from './company-facts.js';
import type { GenericTable } from './generic-table.js';
import { type RandomSets } from './random-sets.js';
/** The proportion of random sets that are accepted as random: so many planted triggers are lost where it is 3 %. */
export declare const RANDOM_LEVEL = 0.97;
/** A family that is not generic, and how related its carriers are. */
export interface MeasuredFamily extends CompanyFamily {
    /** How related its carriers are: about the proportion of pairs with much in common, in [0, 1] (`Related`). */
    readonly related: number;
    /**
     * The value of its carriers (`valueOf`) minus the quantile `RANDOM_LEVEL` of random sets of the same size: negative for
     * carriers like random ones.
     */
    readonly margin: number;
    /** The same for the uses of a name; null for other families. */
    readonly roleMargin: number | null;
    /** The word that comments have in common; null for other families. */
    readonly word: string | null;
}
/** All families of the data that are not generic, measured; and what they are compared with. */
export interface MeasuredFamilies {
    readonly families: readonly MeasuredFamily[];
    /** Families that are generic in their language, and so not tested. */
    readonly generic: number;
    /** Values of random records, for statements. */
    readonly random: RandomSets;
    /** Records without near copies. */
    readonly distinct: number;
}
/** Measures every family that is not generic: linear in the records, because at most 200 carriers of each are compared. */
export declare function measureFamilies(corpus: Corpus, index: FamilyIndex, facts: RecordFacts, table: GenericTable): MeasuredFamilies;
