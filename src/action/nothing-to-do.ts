import { EXIT_CODES } from '../errors.js';
import type { Job } from './job.js';
import { annotate } from './runner.js';

/**
 * Says why a run has nothing to do.
 * @returns the exit code of a run that passes
 */
export function nothingToDo({ runner }: Job, reason: string): number {
  annotate(runner, 'notice', `Nothing to do: ${reason}`);
  return EXIT_CODES.clean;
}
