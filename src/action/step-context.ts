import { stat } from 'node:fs/promises';
import type { context } from '@actions/github';
import { CodePurifyError } from '../errors.js';
import type { Runner } from './runner.js';

/** The part of the toolkit's context that is used: the event that started the run, and where it runs. */
export type StepContext = Pick<
  typeof context,
  'eventName' | 'payload' | 'repo' | 'apiUrl' | 'serverUrl' | 'runId'
>;

/** A runner that also knows the event. */
export interface Step extends Runner {
  /** Reads the environment and the event's file; throws where the file is no JSON. */
  readonly loadContext: () => Promise<StepContext>;
}

/** Events are a few dozen KB; GitHub cuts the longest texts in them. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;

/**
 * The event and where the step runs.
 * @throws CodePurifyError `input` when there is no event's file, or it is not JSON
 */
export async function readContext({ env, loadContext }: Step): Promise<StepContext> {
  const path = env.GITHUB_EVENT_PATH ?? '';
  try {
    // the toolkit takes a file that is not there for an event that says nothing, and one of any size
    const { size } = await stat(path);
    if (size > MAX_EVENT_BYTES) throw new Error('it is too large');
    return await loadContext();
  } catch (cause) {
    throw new CodePurifyError(
      'input',
      `The event cannot be read from ${JSON.stringify(path)}: ${cause instanceof Error ? cause.message : String(cause)}.`,
      'Run as an Action: the runner writes the file and sets GITHUB_EVENT_PATH.',
      { cause },
    );
  }
}
