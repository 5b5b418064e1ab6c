import type { SeenUnit, UnitTestimony, UnitWitness } from '../../witness/unit-witness.js';
/** The witnesses that judge a unit by its code alone. */
export declare const UNIT_WITNESSES: {
    readonly semantics: UnitWitness;
    readonly characters: UnitWitness;
};
/** Name of such a witness. */
export type CodeWitnessName = keyof typeof UNIT_WITNESSES;
/** All of them. */
export declare const CODE_WITNESS_NAMES: readonly CodeWitnessName[];
/** What these witnesses find in a unit that is rare enough in natural code to be reported. The language's grammar must be loaded. */
export declare function testifyOf(unit: SeenUnit, names: readonly CodeWitnessName[]): readonly UnitTestimony[];
