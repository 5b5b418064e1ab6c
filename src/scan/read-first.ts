import type { DataSource } from '../change/data-source.js';
import type { JudgeChoice } from './choose-judge.js';
import type { FirstReading } from './judging/first-reading.js';
import { type DatasetScanParts, learnLabels } from './judging/dataset/scan-dataset.js';
import type { SubjectSurveys } from './surveys/surveys.js';
import { learnCompany } from './witnesses/company/learn-company.js';

/**
 * Reads all data once, for what needs all records together: labels, company, prompts and responses. Labels that a probe
 * cannot learn from leave the rest to be heard.
 * @param surveys closed when everything is read
 * @throws what the source throws before its first row
 */
export async function readFirst(
  source: DataSource,
  choice: JudgeChoice,
  surveys: () => SubjectSurveys,
  parts: DatasetScanParts,
): Promise<FirstReading> {
  if (choice.kind === 'probe-families')
    return { learned: null, said: null, company: null, association: null, sampled: null, countable: null };
  if (choice.kind !== 'probe') return { learned: null, ...(await learnCompany(source, surveys(), parts)) };
  const first = await learnLabels(source, surveys(), parts);
  if (choice.isGiven || first.learned.verdict.kind !== 'unable') return first;
  const { options, env, budget, progress } = parts; // the rows were seen
  return {
    learned: first.learned,
    ...(await learnCompany(source, surveys(), { options, env, budget, progress })),
  };
}
