import { findingAnnotations, unjudgedAnnotations } from '../github/review/annotations.js';
import { exitCodeShown, type Gate } from '../review/gate.js';
import type { Published } from '../review/publish.js';
import { reviewPull, type ReviewQuery } from '../review/review-pull.js';
import { reviewJob } from './action-door.js';
import type { Job } from './job.js';
import { areWritten, setOutputs, writeReports } from './reports.js';
import { addSummary, annotateFiles, logLine, reportPart } from './runner.js';

/**
 * Reviews a change, and shows the result in the run: report files, summary, annotations, outputs. A part that fails loses
 * no other.
 * @returns whether the check passes; if it would and a part could not be shown, it fails as after an input error
 */
export async function reviewInStep(job: Job, query: ReviewQuery): Promise<Gate> {
  return show(job, await reviewPull(reviewJob(job), query));
}

async function show(job: Job, published: Published): Promise<Gate> {
  const { runner } = job;
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
    await reportPart(runner, 'The outputs', () => setOutputs(job, [{ result, delivered, reports }])),
  ];
  logLine(runner, delivered);
  logLine(runner, gate.sentence);
  const exitCode = exitCodeShown(gate.exitCode, parts.every(Boolean));
  return exitCode === gate.exitCode ? gate : { exitCode, sentence: NOT_SHOWN };
}

const NOT_SHOWN = 'The check fails: nothing is poisoned, but a part of the result could not be shown.';
