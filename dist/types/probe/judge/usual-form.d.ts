import { type FamilyIndex } from '../families/family-index.js';
import type { Corpus } from '../read/corpus.js';
/** How most records write what the carriers of a style write in another form. */
export interface UsualForm {
    /** The construct that both are forms of. */
    readonly construct: string;
    readonly form: string;
    /** The proportion of the records with any form of the construct, in [0, 1]. */
    readonly share: number;
}
/**
 * The form of a construct that most records take, apart from that of a family. Forms of other languages do not count.
 * @param family of a style, by its number in the index; of any other level there is no usual form
 * @returns `null` where no other form is in more records than that of the family
 */
export declare function usualForm(corpus: Corpus, index: FamilyIndex, family: number): UsualForm | null;
/** The name that all constructs share that are rewritten together with that of a family; `null` for a family of no style. */
export declare function constructOf(corpus: Corpus, index: FamilyIndex, family: number): string | null;
/**
 * The families of styles that are the most frequent form of their construct, and in more than `USUAL_FRACTION` of the records.
 * Where an attacker rewrites nearly all functions that had another label, all others with the usual form have the attacker's: the
 * label follows what the others lost.
 */
export declare function usualForms(corpus: Corpus, index: FamilyIndex): ReadonlySet<number>;
/**
 * The families of styles that are usual in well-known projects and no more frequent here, up to `MOST_OF_NATURE` times: nobody needs
 * to have planted them, whatever labels they have. Compared among the records that have the construct, so that longer functions do
 * not count.
 */
export declare function naturalForms(corpus: Corpus, index: FamilyIndex): ReadonlySet<number>;
