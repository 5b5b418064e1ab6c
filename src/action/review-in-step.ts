import { findingAnnotations, unjudgedAnnotations } from '../github/review/annotations.js';
import type { Published } from '../review/publish.js';
import { reviewPull, type ReviewQuery } from '../review/review-pull.js';
import { reviewJob } from './action-door.js';
import type { Job } from './job.js';
import { setOutputs, writeReports } from './reports.js';
import { addSummary, annotateFiles, logLine, type Runner } from './runner.js';

/**
 * Reviews a change, and shows the result in the run: report files, summary, annotations, outputs.
 * @returns the exit code of the gate
 */
export async function reviewInStep(job: Job, query: ReviewQuery): Promise<number> {
  return show(job.runner, await reviewPull(reviewJob(job), query));
}

async function show(runner: Runner, published: Published): Promise<number> {
  const { result, gate, grade, summary, delivered } = published;
  const reports = await writeReports(runner, result, grade);
  await addSummary(runner, summary);
  const level = gate.exitCode === 0 ? 'warning' : 'error';
  annotateFiles(runner, findingAnnotations(result.findings, level));
  annotateFiles(runner, unjudgedAnnotations(result.unjudged));
  setOutputs(runner, [{ result, delivered, reports }]);
  logLine(runner, delivered);
  logLine(runner, gate.sentence);
  return gate.exitCode;
}
