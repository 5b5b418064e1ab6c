import { stat } from 'node:fs/promises';
import type { context } from '@actions/github';
import { CodePurifyError } from '../errors.js';
import { addressError } from '../github/api/address-error.js';
import type { Runner } from './runner.js';

/** The part of the toolkit's context that we use: the event, the repository and the run. */
export type StepContext = Pick<
  typeof context,
  'eventName' | 'payload' | 'repo' | 'apiUrl' | 'serverUrl' | 'runId'
>;

/** A runner that can also load the event. */
export interface Step extends Runner {
  /** Reads the environment and the event file; throws if the file is not JSON. */
  readonly loadContext: () => Promise<StepContext>;
}

/** Limit for the event file. Events are a few dozen KB; GitHub cuts long texts in them. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;

/**
 * Reads the event, the repository and the run.
 * @throws CodePurifyError `input` when the event file is missing, too large, or not JSON, or an address in the environment
 *   is not one
 */
export async function readContext({ env, loadContext }: Step): Promise<StepContext> {
  const path = env.GITHUB_EVENT_PATH ?? '';
  try {
    // the toolkit treats a missing file as an empty event, and reads a file of any size
    const file = await stat(path);
    if (!file.isFile()) throw new Error('it is not a file'); // reading a pipe or a device may never end
    if (file.size > MAX_EVENT_BYTES) throw new Error('it is too large');
    return await loadContext();
  } catch (cause) {
    // while it loads, the toolkit also reads the addresses of the API and of the proxy
    const wrongAddress = addressError(env, cause);
    if (wrongAddress) throw wrongAddress;
    throw new CodePurifyError(
      'input',
      `The event cannot be read from ${JSON.stringify(path)}: ${cause instanceof Error ? cause.message : String(cause)}.`,
      'Run as an Action: the runner writes the file and sets GITHUB_EVENT_PATH.',
      { cause },
    );
  }
}
