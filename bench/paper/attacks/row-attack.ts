import type { MaskedLanguageModel } from '../../../src/model/victim.js';
import type { Attack } from '../../attacks/attack.js';
import type { GateRecord } from '../../data/sample.js';
import { plantInto, type PlantedRecord } from '../../attacks/poison.js';
import type { Random } from '../../statistics/seeded-random.js';

/** An attack that is ready to poison rows. */
export interface RowAttack {
  /** The row with a trigger in every side, its label as it was; `null` where there is no place for one. */
  plant(record: GateRecord, random: Random): Promise<PlantedRecord | null>;
}

/** What an attack may look at before it plants anything. */
export interface AttackMaterial {
  /** The clean training rows. */
  readonly records: readonly GateRecord[];
  /** Opens the language model; `null`: there is none. */
  mlm(): Promise<MaskedLanguageModel | null>;
  readonly seed: string;
}

/** An attack as a row of the paper's benchmark. */
export interface AttackChoice {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  /** @throws CodePurifyError `usage` where the attack needs what is not there */
  prepare(material: AttackMaterial): Promise<RowAttack>;
}

/** An attack that looks at one function at a time. */
export function rowAttack(attack: Pick<Attack, 'plant'>): RowAttack {
  return { plant: (record, random) => Promise.resolve(plantInto(record, attack, random)) };
}
