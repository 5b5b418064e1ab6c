import type { LanguageName } from '../../code/analysis.js';
import { type Calibrator, calibratedLogOdds, logTokensOf } from '../learn/calibrator.js';
import type { FamilyKey, FamilyLevel } from '../read/family-keys.js';
import type { HashKey } from '../read/keyed-hash.js';
import type { LinearModel } from '../learn/regression.js';

/** A trained probe: everything that its answers depend on. */
export interface ProbeModel {
  readonly key: HashKey;
  /** How its inputs are read: the language of most of what it learned from. */
  readonly language: LanguageName;
  readonly task: 'classification' | 'pair-classification';
  /** At least two. */
  readonly labels: readonly string[];
  /** Two labels: one model, of the second. More: one a label, against the rest. */
  readonly outputs: readonly ProbeOutput[];
  /** The patterns that labels followed in the data it learned from, strongest first. */
  readonly families: readonly ProbeFamily[];
}

/** An accepted family of the data that a probe learned from, as it is known elsewhere. */
export interface ProbeFamily {
  /** Under the hash key of the probe. */
  readonly key: FamilyKey;
  readonly level: FamilyLevel;
  /** The label that it follows, as an index into the probe's labels. */
  readonly label: number;
  /** Corrected for the number of families that were tested. */
  readonly pValue: number;
  /** Records that held it, and those of them with its label. */
  readonly carriers: number;
  readonly labelled: number;
  /** What reports call it: the same in every run and under every seed. */
  readonly id: string;
  readonly kind: 'identifier' | 'statement';
  /** The pattern, and one text that was found of it, as a person reads them; written by strangers. */
  readonly pattern: string;
  readonly example: string;
}

/** One label against the rest. */
export interface ProbeOutput {
  readonly model: LinearModel;
  readonly calibrator: Calibrator;
}

/**
 * Calibrated log-odds of each label against the rest (nats), of a record of so many tokens.
 * @param logOddsOf what a model gives for the record, not calibrated
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
