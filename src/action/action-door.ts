import type { Door } from '../review/door.js';
import type { ReviewJob } from '../review/review-job.js';
import type { Job } from './job.js';
import { annotate, logLine, type Runner } from './runner.js';

/** The surroundings of a review that runs in a workflow step. */
export function actionDoor(runner: Runner): Door {
  const { env, cwd, loaders, secondMs, now } = runner;
  return {
    ...{ env, cwd, loaders, secondMs, now },
    log: (text) => logLine(runner, text),
    warn: (text) => annotate(runner, 'warning', text),
  };
}

/** The review that the workflow's inputs ask for. */
export function reviewJob({ runner, client, repository, inputs: { own, options } }: Job): ReviewJob {
  const { paths, source } = own;
  return {
    ...{ door: actionDoor(runner), client, repository, layer: options },
    settings: { paths, source, maxPoisoned: own['max-poisoned'], hasComments: own.comments === 'on' },
  };
}
