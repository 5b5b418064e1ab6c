import type { FamilyKey, FamilyLevel } from '../../probe/read/family-keys.js';
import type { LabelChances } from '../one-label.js';
import type { GenericTable } from './generic-table.js';
import type { MeasuredFamily } from './measure-families.js';
import type { NaturalNull } from './natural-null.js';
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
    /** The word that comments have in common; null for other families. */
    readonly word: string | null;
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
/** The labels of the records, which confirm families of few carriers. */
export interface RecordLabels {
    /** Of each record; `null`: it has none. */
    readonly labels: readonly (string | null)[];
    /** The accepted rate of false positives of the run, of which the agreement of two witnesses has a part (`agreementLevel`). */
    readonly fpr: number;
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
    /** The labels of the records, for other witnesses of few carriers. */
    readonly chances: LabelChances;
    /** Statements and names whose carriers are as related as random records, whether that is significant or not. */
    readonly loose: readonly MeasuredFamily[];
    /** Families that were tested. */
    readonly tested: number;
    /** Families that were not tested, because they are generic in their language. */
    readonly generic: number;
    /** The least number of carriers of an exact statement that could have been accepted here; null: none. */
    readonly power: number | null;
}
