import type { DataSource } from '../../../change/data-source.js';
import type { ReadingOptions, RunOptions, VerdictOptions } from '../../../config/options.js';
import { openOutlines } from '../../cache/open-outlines.js';
import { DatasetLearner } from '../../judging/dataset/dataset-learner.js';
import { readRecords } from '../../judging/dataset/learn-dataset.js';
import { probeSeed } from '../../judging/dataset/probe-seed.js';
import type { Budget } from '../../reading/budget.js';
import type { Progress } from '../../reading/progress.js';
import type { CompanyHearing } from './company-hearing.js';
import type { AssociationHearing } from '../association/association-hearing.js';
import { associationOf, companyOf } from './company-of.js';

/** What a reading for company needs. */
interface CompanyParts {
  readonly options: VerdictOptions & ReadingOptions & RunOptions;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly budget: Budget;
  readonly progress: Progress;
}

/** What the witnesses of a whole dataset say, besides labels; `null`: left out, stopped, or nothing to say. */
export interface DatasetHearings {
  readonly company: CompanyHearing | null;
  readonly association: AssociationHearing | null;
}

const NOTHING_HEARD: DatasetHearings = { company: null, association: null };

/** Reads all data, base and head, for the company of its elements, and for its prompts and responses. */
export async function learnCompany(
  source: DataSource,
  { options, env, budget, progress }: CompanyParts,
): Promise<DatasetHearings> {
  const { witness } = options;
  if (!witness.includes('company') && !witness.includes('association')) return NOTHING_HEARD;
  const outlines = openOutlines({ options, progress, env });
  const judging = { seed: probeSeed(options, env), familyLevel: options.fpr, asksOpinion: false };
  const learner = new DatasetLearner(judging, outlines);
  const { stopped } = await readRecords(source, learner, { budget, progress, limit: options.limit });
  if (stopped !== null) return NOTHING_HEARD;
  const company = companyOf(learner, options, false);
  return {
    company: (await company?.named(source.broughtBy)) ?? null,
    association: associationOf(learner, options, false, progress),
  };
}
