import type { FamilyIndex } from '../../probe/families/family-index.js';
import type { Corpus } from '../../probe/read/corpus.js';
import type { FamilyKey, FamilyLevel } from '../../probe/read/family-keys.js';
import type { RecordFacts } from './company-facts.js';
import { type MeasuredFamily } from './measure-families.js';
import { type NaturalNull } from './natural-null.js';
import type { GenericTable } from './generic-table.js';
/** What is known of clean code: made by `npm run bench -- company-table`, shipped in `models/company/`. */
export interface CompanyReference {
    /** What is generic in its language. */
    readonly table: GenericTable;
    /** How related the carriers of natural families are. */
    readonly natural: NaturalNull;
}
/** A carrier of a family. */
export interface Carrier {
    readonly record: number;
    /** The element there, by its number in the corpus. */
    readonly element: number;
}
/** A family whose carriers have nothing else in common. */
export interface UnrelatedFamily {
    readonly key: FamilyKey;
    readonly level: FamilyLevel;
    /** In the order of their content; one of near copies. */
    readonly carriers: readonly Carrier[];
    /** How related the carriers are: about the proportion of their pairs with much in common, in [0, 1]. */
    readonly related: number;
    /** Corrected for the families that were tested; at most the level. */
    readonly pValue: number;
    /** For a sentence. */
    readonly reason: {
        /** The median of random sets of so many records here. */
        readonly random: number;
        /** What the carriers of a natural family of this size are, judged by the mean of those in reference code; null for names. */
        readonly natural: number | null;
    };
}
/** A family of too few carriers for company alone, and for labels alone, all of which have the same label. */
export interface SameLabelFamily extends UnrelatedFamily {
    readonly label: string;
    /** Whether it is rare enough for the level; else it is only suspicious. */
    readonly isSure: boolean;
}
/** What the company of the families says. */
export interface CompanyVerdict {
    /** The accepted families, most significant first. */
    readonly families: readonly UnrelatedFamily[];
    /** Families of few carriers that labels confirm; none without labels. */
    readonly sameLabel: readonly SameLabelFamily[];
    /** Statements and names whose carriers are as related as random records, whether that is significant or not. */
    readonly loose: readonly MeasuredFamily[];
    /** Families that were tested. */
    readonly tested: number;
    /** Families that were not tested, because they are generic in their language. */
    readonly generic: number;
    /** The least number of carriers of an exact statement that could have been accepted here; null: none. */
    readonly power: number | null;
}
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
 * @param labels of the records; `null`: it has none
 */
export declare function testCompany(corpus: Corpus, index: FamilyIndex, facts: RecordFacts, reference: CompanyReference, level: number, labels?: readonly (string | null)[]): CompanyVerdict;
