import type { MaskedLanguageModel } from '../../../src/model/victim.js';
import type { Attack } from '../../attacks/attack.js';
import type { RecordAttack } from '../../attacks/poison.js';
import type { LabelledRecord } from '../../data/records.js';

/** What an attack may read before it plants anything. */
export interface AttackMaterial {
  /** The clean training rows. */
  readonly records: readonly LabelledRecord[];
  /** Opens the language model; `null` where there is none. */
  mlm(): Promise<MaskedLanguageModel | null>;
  readonly seed: string;
}

/** An attack of the paper's benchmark. */
export interface AttackChoice extends Pick<Attack, 'name' | 'title' | 'source'> {
  /** @throws CodePurifyError `usage` where something is missing that the attack needs */
  prepare(material: AttackMaterial): Promise<RecordAttack>;
}
