import process from 'node:process';
import { loadOptions } from '../config/load-options.js';
import type { Options } from '../config/options.js';
import { messageOf } from '../errors.js';
import type { ScanResult } from '../result/result.js';
import type { ScanContext } from './scan-context.js';
import { scanPaths } from './scan-paths.js';

/**
 * Scans files and folders as `codepurify scan` does: with the options of `.codepurify.yml`, unless `options` says otherwise, and without
 * the findings that it accepts.
 * @param paths   relative to the current folder
 * @param options by camelCase name, such as `{ labelField: 'target' }`
 * @param context what is not to be that of the process: folder, environment, progress, a signal to stop
 * @returns findings, families, counts and the verdict: the object of `docs/scan-result.schema.json`
 * @throws CodePurifyError `usage`, `model` or `input`; also when the data could not be read to its end, or the run was stopped by its
 *   signal before anything was judged
 */
export async function scan(
  paths: readonly string[],
  options: Partial<Options> = {},
  context: Partial<ScanContext> = {},
): Promise<ScanResult> {
  const whole = { cwd: process.cwd(), env: process.env, stdin: process.stdin, ...context };
  const { options: resolved, active } = loadOptions(options, whole.cwd, new Date());
  const { result, failure } = await scanPaths(paths, resolved, new Set(active.keys()), whole);
  if (failure instanceof Error) throw failure;
  if (failure !== null && failure !== undefined) throw new Error(messageOf(failure));
  return result;
}
