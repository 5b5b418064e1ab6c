import type { DataSource } from '../../../change/data-source.js';
import type { ReadingOptions, RunOptions, VerdictOptions } from '../../../config/options.js';
import { openOutlines } from '../../cache/open-outlines.js';
import { DatasetLearner } from '../../judging/dataset/dataset-learner.js';
import { readRecords } from '../../judging/dataset/learn-dataset.js';
import { probeSeed } from '../../judging/dataset/probe-seed.js';
import type { Budget } from '../../reading/budget.js';
import type { Progress } from '../../reading/progress.js';
import type { CompanyHearing } from './company-hearing.js';
import { companyOf } from './company-of.js';

/** What a reading for company needs. */
interface CompanyParts {
  readonly options: VerdictOptions & ReadingOptions & RunOptions;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly budget: Budget;
  readonly progress: Progress;
}

/** Reads all data, base and head, for the company of its elements; `null` if that is left out, or was stopped. */
export async function learnCompany(
  source: DataSource,
  { options, env, budget, progress }: CompanyParts,
): Promise<CompanyHearing | null> {
  if (!options.witness.includes('company')) return null;
  const outlines = openOutlines({ options, progress, env });
  const judging = { seed: probeSeed(options, env), familyLevel: options.fpr, asksOpinion: false };
  const learner = new DatasetLearner(judging, outlines);
  const { stopped } = await readRecords(source, learner, { budget, progress, limit: options.limit });
  const company = stopped === null ? companyOf(learner, options, false) : null;
  return (await company?.named(source.broughtBy)) ?? null;
}
