import type { LanguageName } from '../../language-names.js';
import type { WitnessName } from '../../result/testimony.js';
import type { SeenUnit, UnitTestimony } from '../../witness/unit-witness.js';
import type { AssociationHearing } from './association/association-hearing.js';
import type { CompanyHearing } from './company/company-hearing.js';
import { type CodeWitnessName } from './unit-witnesses.js';
/** What decides how the witnesses of code alone are heard. */
export interface HearingOptions {
    /** The witnesses that speak. */
    readonly witness: readonly WitnessName[];
    readonly fpr: number;
    readonly purify: string;
}
/** The witnesses of code alone that a run hears. */
export declare class CodeWitnesses {
    private readonly options;
    private readonly victimSpeaks;
    /** What the company of a unit's elements says; `null`: nobody asked. */
    readonly company: CompanyHearing | null;
    /** What prompts and responses say of a unit; `null`: nobody asked. */
    readonly association: AssociationHearing | null;
    /** Those that are heard. */
    readonly names: readonly CodeWitnessName[];
    /**
     * @param victimSpeaks whether a victim, or labels, judge code in a language too: they get their part of the level
     */
    constructor(options: HearingOptions, victimSpeaks: (language: LanguageName) => boolean, 
    /** What the company of a unit's elements says; `null`: nobody asked. */
    company?: CompanyHearing | null, 
    /** What prompts and responses say of a unit; `null`: nobody asked. */
    association?: AssociationHearing | null);
    /** Whether proved replacements are wanted. */
    get purifies(): boolean;
    /** What is rare enough in natural code to be reported. The language's grammar must be loaded. */
    testify(unit: SeenUnit): readonly UnitTestimony[];
    /** Whether a testimony alone makes a unit poisoned at the accepted rate of false positives. */
    poisons({ said, isWeak }: UnitTestimony, language: LanguageName): boolean;
}
