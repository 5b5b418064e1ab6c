import type { VerdictOptions } from '../../../config/options.js';
import { datasetLevel } from '../../../witness/level.js';
import { bundledModel } from '../../models/choose-victim.js';
import type { DatasetLearner } from '../../judging/dataset/dataset-learner.js';
import type { WitnessName } from '../../../result/testimony.js';
import type { AssociationHearing } from '../association/association-hearing.js';
import type { Progress } from '../../reading/progress.js';
import { promptWarnings } from '../association/prompts-warn.js';
import type { CompanyHearing } from './company-hearing.js';

/** Folder under the bundled models with what is known of clean code. */
const REFERENCE = 'company';

/** Nothing is heard. */
const NOBODY = (): Promise<null> => Promise.resolve(null);

/**
 * Begins to hear what company says of the records that a learner has read.
 * @param hasLabels labels are judged too, and have their part of the level
 * @returns waits for it: `null` if this witness is left out
 */
export function beginCompany(
  learner: DatasetLearner,
  { witness, fpr }: Pick<VerdictOptions, 'witness' | 'fpr'>,
  hasLabels: boolean,
): () => Promise<CompanyHearing | null> {
  if (!witness.includes('company')) return NOBODY;
  const level = datasetLevel('company', speakingOf(learner, witness, hasLabels), fpr);
  return learner.beginCompany(bundledModel(REFERENCE), { level, fpr });
}

/**
 * What prompts and responses say of the records that a learner has read; `null` if this witness is left out, or there are none.
 * @param hasLabels labels are judged too, and have their part of the level
 */
export function associationOf(
  learner: DatasetLearner,
  { witness, fpr }: Pick<VerdictOptions, 'witness' | 'fpr'>,
  hasLabels: boolean,
  { warn }: Pick<Progress, 'warn'>,
): AssociationHearing | null {
  if (!witness.includes('association') || !learner.hasPrompts) return null;
  const hearing = learner.association(
    datasetLevel('association', speakingOf(learner, witness, hasLabels), fpr),
  );
  for (const warning of promptWarnings(learner.promptSizes, hearing.power.carriers)) warn(warning);
  return hearing;
}

function speakingOf(
  { hasPrompts }: DatasetLearner,
  witness: VerdictOptions['witness'],
  hasLabels: boolean,
): ReadonlySet<WitnessName> {
  const speaking = new Set(witness);
  if (!hasLabels) speaking.delete('labels');
  if (!hasPrompts) speaking.delete('association');
  return speaking;
}
