import type { UnitWitness } from '../../witness/unit-witness.js';
/** The witnesses that judge a unit by its code alone. */
export declare const UNIT_WITNESSES: {
    readonly semantics: UnitWitness;
    readonly characters: UnitWitness;
};
/** Name of such a witness. */
export type CodeWitnessName = keyof typeof UNIT_WITNESSES;
