import type { DataSource } from '../../../change/data-source.js';
import type { ReadingOptions, RunOptions, VerdictOptions } from '../../../config/options.js';
import type { HeardBefore } from '../code-witnesses.js';
import { openSurveys } from '../../surveys/open-surveys.js';
import { DatasetLearner } from '../../judging/dataset/dataset-learner.js';
import { readRecords } from '../../judging/dataset/learn-dataset.js';
import { probeSeed } from '../../judging/dataset/probe-seed.js';
import type { Budget } from '../../reading/budget.js';
import type { Progress } from '../../reading/progress.js';
import { associationOf, companyOf } from './company-of.js';

/** What a reading for company needs. */
interface CompanyParts {
  readonly options: VerdictOptions & ReadingOptions & RunOptions;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly budget: Budget;
  readonly progress: Progress;
}

const NOTHING_HEARD: HeardBefore = { said: null, company: null, association: null };

/** Reads all data, base and head, for the company of its elements, and for its prompts and responses. */
export async function learnCompany(
  source: DataSource,
  { options, env, budget, progress }: CompanyParts,
): Promise<HeardBefore> {
  const { witness } = options;
  if (!witness.includes('company') && !witness.includes('association')) return NOTHING_HEARD;
  const surveys = openSurveys({ options, progress, env });
  const judging = { seed: probeSeed(options, env), familyLevel: options.fpr, asksOpinion: false };
  const learner = new DatasetLearner(judging, surveys);
  const { stopped } = await readRecords(source, learner, { budget, progress, limit: options.limit });
  if (stopped !== null) return NOTHING_HEARD;
  const company = companyOf(learner, options, false);
  return {
    said: learner.said,
    company: (await company?.named(source.broughtBy)) ?? null,
    association: associationOf(learner, options, false, progress),
  };
}
