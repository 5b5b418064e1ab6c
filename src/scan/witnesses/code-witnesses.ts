import type { LanguageName } from '../../language-names.js';
import type { WitnessName } from '../../result/testimony.js';
import { unitLevel } from '../../witness/level.js';
import type { SeenUnit, UnitTestimony } from '../../witness/unit-witness.js';
import { type Subject, taskOf } from '../reading/subject.js';
import type { OutsideUnits } from '../sample/outside-units.js';
import type { AssociationHearing } from './association/association-hearing.js';
import type { CompanyHearing } from './company/company-hearing.js';
import type { CompanyPlace } from './company/hear-company.js';
import type { SaidBefore } from '../surveys/said-before.js';
import { CODE_WITNESS_NAMES, type CodeWitnessName, testifyOf } from './unit-witnesses.js';

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

const NOTHING: HeardBefore = { said: null, company: null, association: null };

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
    private readonly heard: HeardBefore = NOTHING,
  ) {
    this.names = CODE_WITNESS_NAMES.filter((name) => options.witness.includes(name));
  }

  /** Whether proved replacements are wanted. */
  get purifies(): boolean {
    return this.options.purify === 'auto' || this.options.purify === 'remove';
  }

  /** What the company of a unit's elements says; `null`: nobody asked. */
  get company(): CompanyHearing | null {
    return this.heard.company;
  }

  /** The places of a unit that belong to a family without anything else in common. */
  companyAt(subject: Subject): readonly CompanyPlace[] {
    const known = this.company?.at(subject.position) ?? [];
    if (known.length > 0 || this.company === null) return known;
    return this.heard.outside?.companyOf(subject, this.company.familiesOf(taskOf(subject))) ?? [];
  }

  /** Whether anything could have been found in the company of a unit. */
  companySees(subject: Subject): boolean {
    if (this.company === null) return false;
    if (this.company.couldSee(subject.position)) return true;
    return this.heard.outside?.isRead(subject) === true && this.company.couldSeeIn(taskOf(subject));
  }

  /** What prompts and responses say of a unit; `null`: nobody asked. */
  get association(): AssociationHearing | null {
    return this.heard.association;
  }

  /** What is rare enough in natural code to be reported. The language's grammar must be loaded. */
  testify(unit: SeenUnit): readonly UnitTestimony[] {
    return testifyOf(unit, this.names);
  }

  /** The same of one side of a record; what was said when it was read first is not asked again. */
  testifyOf(subject: Subject, side: number, unit: SeenUnit): readonly UnitTestimony[] {
    const { said, outside } = this.heard;
    return said?.of(subject, side) ?? outside?.saidOf(subject, side) ?? this.testify(unit);
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
