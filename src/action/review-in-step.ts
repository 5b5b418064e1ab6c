import { findingAnnotations, unjudgedAnnotations } from '../github/review/annotations.js';
import { exitCodeShown } from '../review/gate.js';
import type { Published } from '../review/publish.js';
import { reviewPull, type ReviewQuery } from '../review/review-pull.js';
import { reviewJob } from './action-door.js';
import type { Job } from './job.js';
import { areWritten, setOutputs, writeReports } from './reports.js';
import { addSummary, annotateFiles, logLine, reportPart, type Runner } from './runner.js';

/**
 * Reviews a change, and shows the result in the run: report files, summary, annotations, outputs. A part that fails loses
 * no other.
 * @returns the exit code of the gate; if it passes and a part could not be shown, that of an input error
 */
export async function reviewInStep(job: Job, query: ReviewQuery): Promise<number> {
  return show(job.runner, await reviewPull(reviewJob(job), query));
}

async function show(runner: Runner, published: Published): Promise<number> {
  const { result, gate, grade, summary, delivered } = published;
  const level = gate.exitCode === 0 ? 'warning' : 'error';
  const reports = await writeReports(runner, result, grade);
  const parts = [
    areWritten(reports),
    await addSummary(runner, summary),
    await reportPart(runner, 'The annotations', () => {
      annotateFiles(runner, findingAnnotations(result.findings, level));
      annotateFiles(runner, unjudgedAnnotations(result.unjudged));
    }),
    await reportPart(runner, 'The outputs', () => setOutputs(runner, [{ result, delivered, reports }])),
  ];
  logLine(runner, delivered);
  logLine(runner, gate.sentence);
  return exitCodeShown(gate.exitCode, parts.every(Boolean));
}
