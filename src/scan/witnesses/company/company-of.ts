import type { VerdictOptions } from '../../../config/options.js';
import { datasetLevel } from '../../../witness/level.js';
import { loadCompanyReference } from '../../../witness/company/load-reference.js';
import { bundledModel } from '../../models/choose-victim.js';
import type { DatasetLearner } from '../../judging/dataset/dataset-learner.js';
import type { CompanyHearing } from './company-hearing.js';

/** Folder under the bundled models with what is known of clean code. */
const REFERENCE = 'company';

/**
 * What company says of the records that a learner has read; `null` if this witness is left out.
 * @param hasLabels labels are judged too, and have their part of the level
 */
export function companyOf(
  learner: DatasetLearner,
  { witness, fpr }: Pick<VerdictOptions, 'witness' | 'fpr'>,
  hasLabels: boolean,
): CompanyHearing | null {
  if (!witness.includes('company')) return null;
  const speaking = new Set(hasLabels ? witness : witness.filter((name) => name !== 'labels'));
  return learner.company(
    loadCompanyReference(bundledModel(REFERENCE)),
    datasetLevel('company', speaking, fpr),
  );
}
