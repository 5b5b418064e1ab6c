import { findingAnnotations, unjudgedAnnotations } from '../github/review/annotations.js';
import type { Gate } from '../review/gate.js';
import type { Published } from '../review/publish.js';
import { reviewPull, type ReviewQuery } from '../review/review-pull.js';
import { reviewJob } from './action-door.js';
import type { Job } from './job.js';
import { setOutputs, writeReports } from './reports.js';
import { addSummary, annotateFiles, logLine } from './runner.js';

/**
 * Reviews a change, and shows the result in the run: report files, summary, annotations, outputs.
 * @returns whether the check passes
 */
export async function reviewInStep(job: Job, query: ReviewQuery): Promise<Gate> {
  return show(job, await reviewPull(reviewJob(job), query));
}

async function show(job: Job, published: Published): Promise<Gate> {
  const { runner } = job;
  const { result, gate, grade, summary, delivered } = published;
  const reports = await writeReports(runner, result, grade);
  await addSummary(runner, summary);
  const level = gate.exitCode === 0 ? 'warning' : 'error';
  annotateFiles(runner, findingAnnotations(result.findings, level));
  annotateFiles(runner, unjudgedAnnotations(result.unjudged));
  setOutputs(job, [{ result, delivered, reports }]);
  logLine(runner, delivered);
  logLine(runner, gate.sentence);
  return gate;
}
