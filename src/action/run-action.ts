import { apiError } from '../github/api/api-error.js';
import { requestedThing } from '../github/api/requested-thing.js';
import { readEvent } from '../github/event.js';
import { describeFailure, wantsDebug } from '../review/failure.js';
import { ApiTime } from './api-time.js';
import { readInputs } from './inputs.js';
import { openJob } from './job.js';
import { annotate, logLine } from './runner.js';
import { runTask } from './run-task.js';
import { readContext, type Step } from './step-context.js';

/**
 * Runs the Action as a step of a workflow.
 * @returns the exit code of the gate, or of a failure; every failure becomes an annotation
 */
export async function runAction(step: Step): Promise<number> {
  const time = new ApiTime();
  try {
    const inputs = readInputs(step.toolkit);
    const context = await readContext(step);
    const task = readEvent(context.eventName, context.payload);
    const job = await openJob(step, inputs, context);
    time.watch(job.client);
    const exitCode = await runTask(job, task);
    logLine(step, time.text());
    return exitCode;
  } catch (error) {
    const known = apiError(error, requestedThing(error));
    const failure = describeFailure(known, wantsDebug([], step.env) || step.env.RUNNER_DEBUG === '1');
    annotate(step, 'error', failure.text.trimEnd());
    return failure.exitCode;
  }
}
