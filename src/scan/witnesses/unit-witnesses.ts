import { SUSPICIOUS_RATE, type UnitWitnessName } from '../../witness/level.js';
import { hiddenCharacters } from '../../witness/hidden-characters.js';
import { semantics } from '../../witness/semantics.js';
import type { SeenUnit, UnitTestimony, UnitWitness } from '../../witness/unit-witness.js';

/** The witnesses that judge a unit by its code alone. */
export const UNIT_WITNESSES = { semantics, characters: hiddenCharacters } as const satisfies Partial<
  Record<UnitWitnessName, UnitWitness>
>;

/** Name of such a witness. */
export type CodeWitnessName = keyof typeof UNIT_WITNESSES;

/** All of them. */
export const CODE_WITNESS_NAMES = Object.keys(UNIT_WITNESSES) as readonly CodeWitnessName[];

/** What these witnesses find in a unit that is rare enough in natural code to be reported. The language's grammar must be loaded. */
export function testifyOf(unit: SeenUnit, names: readonly CodeWitnessName[]): readonly UnitTestimony[] {
  return names
    .flatMap((name) => UNIT_WITNESSES[name].testify(unit))
    .filter(({ said }) => said.pValue <= SUSPICIOUS_RATE);
}
