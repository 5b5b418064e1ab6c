import { apiError } from '../github/api/api-error.js';
import { readEvent } from '../github/event.js';
import { describeFailure, wantsDebug } from '../review/failure.js';
import { ApiTime } from './api-time.js';
import { readInputs } from './inputs.js';
import { openJob, readEventFile } from './job.js';
import { annotate, logLine, type Runner } from './runner.js';
import { runTask } from './run-task.js';

/**
 * Runs the Action as a step of a workflow.
 * @returns the exit code: the gate's, or that of what went wrong; every failure is in the log
 */
export async function runAction(runner: Runner): Promise<number> {
  const time = new ApiTime();
  try {
    const inputs = readInputs(runner);
    const task = readEvent(runner.env.GITHUB_EVENT_NAME ?? '', readEventFile(runner));
    const job = openJob(runner, inputs);
    time.watch(job.client);
    const exitCode = await runTask(job, task);
    logLine(runner, time.text());
    return exitCode;
  } catch (error) {
    const known = apiError(error, 'an answer');
    const failure = describeFailure(known, wantsDebug([], runner.env) || runner.env.RUNNER_DEBUG === '1');
    annotate(runner, 'error', failure.text.trimEnd());
    return failure.exitCode;
  }
}
