import type { DataSource } from '../../../change/data-source.js';
import type { ReadingOptions, RunOptions, VerdictOptions } from '../../../config/options.js';
import type { FirstReading } from '../../judging/first-reading.js';
import type { SubjectSurveys } from '../../surveys/surveys.js';
import type { Ownership } from '../../reading/ownership.js';
import { DatasetLearner } from '../../judging/dataset/dataset-learner.js';
import { readRecords } from '../../judging/dataset/learn-dataset.js';
import { probeSeed } from '../../judging/dataset/probe-seed.js';
import type { Budget } from '../../reading/budget.js';
import type { Progress } from '../../reading/progress.js';
import { associationOf, beginCompany } from './company-of.js';

/** What a reading for company needs. */
interface CompanyParts {
  readonly options: VerdictOptions & ReadingOptions & RunOptions;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly budget: Budget;
  readonly progress: Progress;
  /** Sees every row of the head. */
  readonly ownership?: Ownership;
}

const NOTHING_HEARD = { said: null, company: null, association: null, sampled: null, countable: null };

/** Reads all data, base and head, for the company of its elements, and for its prompts and responses. */
export async function learnCompany(
  source: DataSource,
  surveys: SubjectSurveys,
  { options, env, budget, progress, ownership }: CompanyParts,
): Promise<Omit<FirstReading, 'learned'>> {
  const { witness } = options;
  if (!witness.includes('company') && !witness.includes('association')) return NOTHING_HEARD;
  const judging = {
    seed: probeSeed(options, env),
    familyLevel: options.fpr,
    asksOpinion: false,
    memory: options.memory,
  };
  const learner = new DatasetLearner(judging, surveys);
  const { stopped } = await readRecords(source, learner, {
    ...{ budget, progress, limit: options.limit },
    ...(ownership && { ownership }),
  });
  if (stopped !== null) return NOTHING_HEARD;
  progress.stage('looking for company', null);
  return {
    said: learner.said,
    company: await beginCompany(learner, options, false)(),
    association: associationOf(learner, options, false, progress),
    sampled: learner.sampled,
    countable: null,
  };
}
