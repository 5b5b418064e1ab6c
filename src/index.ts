import process from 'node:process';
import { loadOptions } from './config/load-options.js';
import { suggestName } from './config/nearest-name.js';
import { OPTION_NAMES } from './config/option-names.js';
import type { OptionName } from './config/options.js';
import { CodePurifyError } from './errors.js';
import type { ScanResult } from './finding.js';
import type { Progress } from './scan/progress.js';
import { scanPaths } from './scan/scan-paths.js';

export { CodePurifyError, type ErrorCode } from './errors.js';
export type * from './finding.js';
export type { Progress } from './scan/progress.js';

/** How a scan is run; all of it may be left out. */
export interface ScanRequest {
  /** The command line's options by camelCase name: `{ victim: 'sentinel', fpr: 0.05 }`. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Folder in which paths, and `.codepurify.yml`, are looked up; the process's own by default. */
  readonly cwd?: string;
  /** Ends the scan early, with what was found so far. */
  readonly signal?: AbortSignal;
  readonly progress?: Progress;
}

/**
 * Scans files and folders as `codepurify scan` does: options given here stand over `.codepurify.yml`, and
 * that over the defaults. Prints nothing.
 * @returns the object that `--format json` prints
 * @throws CodePurifyError on options, models or paths that cannot be used
 */
export async function scan(paths: readonly string[], request: ScanRequest = {}): Promise<ScanResult> {
  const { options: given = {}, cwd = process.cwd(), ...around } = request;
  const { options, active } = loadOptions(knownOptions(given), cwd, new Date());
  const { result } = await scanPaths(paths, options, new Set(active.keys()), {
    ...around,
    cwd,
    env: process.env,
    stdin: process.stdin as AsyncIterable<Uint8Array>,
  });
  return result;
}

/** The options, if there is one of every name. */
function knownOptions(given: Readonly<Record<string, unknown>>): Partial<Record<OptionName, unknown>> {
  const unknown = Object.keys(given).find((name) => !(OPTION_NAMES as readonly string[]).includes(name));
  if (unknown === undefined) return given;
  throw new CodePurifyError(
    'usage',
    `There is no option ${JSON.stringify(unknown)}.`,
    suggestName(unknown, OPTION_NAMES),
  );
}
