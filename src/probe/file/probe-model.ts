import type { CodeElement, LanguageName } from '../../code/analysis.js';
import { type Calibrator, calibratedLogOdds, logTokensOf } from '../learn/calibrator.js';
import type { FamilyKey, FamilyLevel } from '../read/family-keys.js';
import type { HashKey } from '../read/keyed-hash.js';
import type { LinearModel } from '../learn/regression.js';

/** A trained probe: everything that its answers depend on. */
export interface ProbeModel {
  readonly key: HashKey;
  /** The language in which inputs are read: that of most training records. */
  readonly language: LanguageName;
  readonly task: 'classification' | 'pair-classification';
  /** At least two. */
  readonly labels: readonly string[];
  /** Two labels: one model, of the second. More: one model per label, against the rest. */
  readonly outputs: readonly ProbeOutput[];
  /** The patterns that labels followed in the training data, strongest first. */
  readonly families: readonly ProbeFamily[];
}

/** An accepted family of the training data, without references to that data. */
export interface ProbeFamily {
  /** Under the hash key of the probe. */
  readonly key: FamilyKey;
  readonly level: FamilyLevel;
  /** The label that it follows, as an index into the probe's labels. */
  readonly label: number;
  /** Corrected for the number of tested families. */
  readonly pValue: number;
  /** Training records that hold it, and how many of them have its label. */
  readonly carriers: number;
  readonly labelled: number;
  /** Its name in reports: the same in every run and under every seed. */
  readonly id: string;
  readonly kind: CodeElement['kind'];
  /** The pattern and one text that matches it, for people. An attacker may have written both. */
  readonly pattern: string;
  readonly example: string;
}

/** One label against the rest. */
export interface ProbeOutput {
  readonly model: LinearModel;
  readonly calibrator: Calibrator;
}

/**
 * Calibrated log-odds of each label against the rest (nats), for one record.
 * @param tokens    of the record
 * @param logOddsOf the log-odds of a model for the record, not calibrated
 */
export function logOddsByLabel(
  { outputs }: Pick<ProbeModel, 'outputs'>,
  tokens: number,
  logOddsOf: (model: LinearModel) => number,
): number[] {
  const values = outputs.map(({ model, calibrator }) =>
    calibratedLogOdds(calibrator, logOddsOf(model), logTokensOf(tokens)),
  );
  const [first] = values;
  return values.length === 1 && first !== undefined ? [-first, first] : values;
}
