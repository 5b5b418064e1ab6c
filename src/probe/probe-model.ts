import type { LanguageName } from '../code/types.js';
import type { Calibrator } from './calibration.js';
import type { HashKey } from './keyed-hash.js';
import type { LinearModel } from './regression.js';

/** A trained probe: all that its answers hang on. */
export interface ProbeModel {
  readonly key: HashKey;
  /** How its inputs are read: the language of most of what it learned from. */
  readonly language: LanguageName;
  readonly task: 'classification' | 'pair-classification';
  /** At least two. */
  readonly labels: readonly string[];
  /** Two labels: one model, of the second. More: one a label, against the rest. */
  readonly outputs: readonly ProbeOutput[];
}

/** One label against the rest. */
export interface ProbeOutput {
  readonly model: LinearModel;
  readonly calibrator: Calibrator;
}
