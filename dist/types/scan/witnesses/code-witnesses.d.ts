import type { LanguageName } from '../../language-names.js';
import type { WitnessName } from '../../result/testimony.js';
import type { SeenUnit, UnitTestimony } from '../../witness/unit-witness.js';
import { type Subject } from '../reading/subject.js';
import type { OutsideUnits } from '../sample/outside-units.js';
import type { AssociationHearing } from './association/association-hearing.js';
import type { CompanyHearing } from './company/company-hearing.js';
import type { CompanyPlace } from './company/hear-company.js';
import type { SaidBefore } from '../surveys/said-before.js';
import { type CodeWitnessName } from './unit-witnesses.js';
/** What decides how the witnesses of code alone are heard. */
export interface HearingOptions {
    /** The witnesses that speak. */
    readonly witness: readonly WitnessName[];
    readonly fpr: number;
    readonly purify: string;
}
/** What was heard before units are judged; `null`: nobody asked. */
export interface HeardBefore {
    readonly said: Pick<SaidBefore, 'of'> | null;
    readonly company: CompanyHearing | null;
    readonly association: AssociationHearing | null;
    /** What is found in units of which only a sample was learned, as they are read again; absent: all were learned. */
    readonly outside?: OutsideUnits | null;
}
/** The witnesses of code alone that a run hears. */
export declare class CodeWitnesses {
    private readonly options;
    private readonly victimSpeaks;
    private readonly heard;
    /** Those that are heard. */
    readonly names: readonly CodeWitnessName[];
    /**
     * @param victimSpeaks whether a victim, or labels, judge code in a language too: they get their part of the level
     */
    constructor(options: HearingOptions, victimSpeaks: (language: LanguageName) => boolean, heard?: HeardBefore);
    /** Whether proved replacements are wanted. */
    get purifies(): boolean;
    /** What the company of a unit's elements says; `null`: nobody asked. */
    get company(): CompanyHearing | null;
    /** The places of a unit that belong to a family without anything else in common. */
    companyAt(subject: Subject): readonly CompanyPlace[];
    /** Whether anything could have been found in the company of a unit. */
    companySees(subject: Subject): boolean;
    /** What prompts and responses say of a unit; `null`: nobody asked. */
    get association(): AssociationHearing | null;
    /** What is rare enough in natural code to be reported. The language's grammar must be loaded. */
    testify(unit: SeenUnit): readonly UnitTestimony[];
    /** The same of one side of a record; what was said when it was read first is not asked again. */
    testifyOf(subject: Subject, side: number, unit: SeenUnit): readonly UnitTestimony[];
    /** Whether a testimony alone makes a unit poisoned at the accepted rate of false positives. */
    poisons({ said, isWeak }: UnitTestimony, language: LanguageName): boolean;
}
