import type { LanguageName } from '../../language-names.js';
import type { WitnessName } from '../../result/testimony.js';
import { SUSPICIOUS_RATE, unitLevel } from '../../witness/level.js';
import type { SeenUnit, UnitTestimony } from '../../witness/unit-witness.js';
import type { AssociationHearing } from './association/association-hearing.js';
import type { CompanyHearing } from './company/company-hearing.js';
import { type CodeWitnessName, UNIT_WITNESSES } from './unit-witnesses.js';

/** What decides how the witnesses of code alone are heard. */
export interface HearingOptions {
  /** The witnesses that speak. */
  readonly witness: readonly WitnessName[];
  readonly fpr: number;
  readonly purify: string;
}

/** The witnesses of code alone that a run hears. */
export class CodeWitnesses {
  /** Those that are heard. */
  readonly names: readonly CodeWitnessName[];

  /**
   * @param victimSpeaks whether a victim, or labels, judge code in a language too: they get their part of the level
   */
  constructor(
    private readonly options: HearingOptions,
    private readonly victimSpeaks: (language: LanguageName) => boolean,
    /** What the company of a unit's elements says; `null`: nobody asked. */
    readonly company: CompanyHearing | null = null,
    /** What prompts and responses say of a unit; `null`: nobody asked. */
    readonly association: AssociationHearing | null = null,
  ) {
    const all = Object.keys(UNIT_WITNESSES) as CodeWitnessName[];
    this.names = all.filter((name) => options.witness.includes(name));
  }

  /** Whether proved replacements are wanted. */
  get purifies(): boolean {
    return this.options.purify === 'auto' || this.options.purify === 'remove';
  }

  /** What is rare enough in natural code to be reported. The language's grammar must be loaded. */
  testify(unit: SeenUnit): readonly UnitTestimony[] {
    return this.names
      .flatMap((name) => UNIT_WITNESSES[name].testify(unit))
      .filter(({ said }) => said.pValue <= SUSPICIOUS_RATE);
  }

  /** Whether a testimony alone makes a unit poisoned at the accepted rate of false positives. */
  poisons({ said, isWeak = false }: UnitTestimony, language: LanguageName): boolean {
    if (isWeak) return false;
    const speaking = new Set<WitnessName>(this.names);
    if (this.victimSpeaks(language)) speaking.add('victim');
    const { witness, pValue } = said;
    if (witness === 'company' || witness === 'association') return true; // accepted at the level of the whole dataset
    if (witness !== 'semantics' && witness !== 'characters') return false;
    return pValue <= unitLevel(witness, speaking, this.options.fpr);
  }
}
