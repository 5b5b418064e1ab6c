import { hiddenCharacters } from '../../witness/hidden-characters.js';
import { semantics } from '../../witness/semantics.js';
import type { UnitWitnessName } from '../../witness/level.js';
import type { UnitWitness } from '../../witness/unit-witness.js';

/** The witnesses that judge a unit by its code alone. */
export const UNIT_WITNESSES = { semantics, characters: hiddenCharacters } as const satisfies Partial<
  Record<UnitWitnessName, UnitWitness>
>;

/** Name of such a witness. */
export type CodeWitnessName = keyof typeof UNIT_WITNESSES;
