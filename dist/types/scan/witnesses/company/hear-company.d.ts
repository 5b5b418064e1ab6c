import type { FamilyKey } from '../../../probe/read/family-keys.js';
import type { CollectedRecords } from '../../../probe/read/record-collector.js';
import { type UnitPlace } from '../../../probe/judge/unit-holders.js';
import { type LabelChances } from '../../../witness/one-label.js';
import type { CompanyReference, UnrelatedFamily } from '../../../witness/company/company-verdict.js';
/** A family whose carriers have nothing else in common. */
export interface CompanyFamily extends Pick<UnrelatedFamily, 'level' | 'pValue' | 'related' | 'reason' | 'word'> {
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
export declare function hearCompany({ corpus, base, recent, numbers, labels }: CollectedRecords, path: readonly (string | null)[], reference: CompanyReference, { level, fpr }: CompanyLevels): HeardCompany;
