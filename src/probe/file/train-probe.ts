import type { LanguageName } from '../../code/analysis.js';
import { fitCalibrator, logTokensOf } from '../learn/calibrator.js';
import type { Corpus } from '../read/corpus.js';
import { crossFit, crossFitLogOdds } from '../learn/cross-fit.js';
import { assignFolds } from '../learn/folds.js';
import type { LabelPlan } from '../read/label-plan.js';
import { countTokens } from '../read/token-ids.js';
import type { ProbeModel, ProbeOutput } from './probe-model.js';
import { trainRegression } from '../learn/regression.js';

/** Folds of the held-out log-odds that the probe is calibrated on. */
const FOLDS = 4;

/**
 * Trains a probe for use on other machines: on all records that have a class, calibrated on the log-odds of probes that
 * did not see them. Its list of families is empty: the caller judges the records and adds them.
 * @param task whether records are single functions or pairs
 */
export function trainProbe(
  corpus: Corpus,
  { names, classes }: LabelPlan,
  language: LanguageName,
  task: ProbeModel['task'],
  seed: number,
): ProbeModel {
  const learned = Uint8Array.from(classes, (own) => (own >= 0 ? 1 : 0));
  const members = Int32Array.from([...classes.keys()].filter((record) => (classes[record] ?? -1) >= 0));
  const groups = Int32Array.from(classes, (_, record) => corpus.groupOf(record, 0));
  const folds = assignFolds(groups, FOLDS, seed);
  const logTokens = Float64Array.from(corpus.sides, (sides) => logTokensOf(countTokens(sides)));
  const outputs = (names.length === 2 ? [1] : [...names.keys()]).map((own): ProbeOutput => {
    const targets = Uint8Array.from(classes, (label) => (label === own ? 1 : 0));
    const heldOut = crossFitLogOdds(crossFit(corpus.rows, targets, folds, learned), corpus.rows);
    return {
      model: trainRegression(corpus.rows, targets, members),
      calibrator: fitCalibrator(heldOut, logTokens, targets, learned),
    };
  });
  return { key: corpus.vocabulary.key, language, task, labels: names, outputs, families: [] };
}
