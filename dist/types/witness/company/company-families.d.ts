import type { FamilyIndex } from '../../probe/families/family-index.js';
import type { Corpus } from '../../probe/read/corpus.js';
import { type FamilyKey, type FamilyLevel } from '../../probe/read/family-keys.js';
import type { ContentOrder } from './content-order.js';
/** Fewer carriers are no family: three random functions are as related as three natural carriers too often. */
export declare const LEAST_CARRIERS = 3;
/**
 * A family with a larger proportion of the records is what these data are about. Nobody poisons so many: the victim would
 * be of no use.
 */
export declare const MOST_SHARE = 0.25;
/** Levels that have a natural null in common. */
export type LevelGroup = 'statement' | 'abstract' | 'name' | 'comment' | 'word';
/** The levels that are tested, and their groups. Parts of names are left out: projects give them to unrelated things. */
export declare const GROUP_OF_LEVEL: ReadonlyMap<FamilyLevel, LevelGroup>;
/** A family with its carriers, near copies once, in the order of their content. */
export interface CompanyFamily {
    readonly key: FamilyKey;
    readonly level: FamilyLevel;
    readonly group: LevelGroup;
    /** Record numbers. */
    readonly records: Int32Array;
    /** The first element of the family in each, by its number in the corpus. */
    readonly elements: Int32Array;
}
/**
 * The families that can be tested: three carriers or more after near copies count once, and at most a quarter of the
 * records; none that a more exact family makes up for the most part (the more exact one is tested in its place); and of several with the same carriers only
 * the most exact, longest.
 */
export declare function companyFamilies(corpus: Corpus, index: FamilyIndex, order: ContentOrder): CompanyFamily[];
