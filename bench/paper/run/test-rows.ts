import type { PlantedPair } from '../../attacks/poison.js';
import type { LabelledRecord } from '../../data/records.js';

/** Rows that a victim is tested on. */
export interface TestRows {
  readonly planted: readonly PlantedPair[];
  readonly clean: readonly LabelledRecord[];
}
