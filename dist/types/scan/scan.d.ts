import type { Options } from '../config/options.js';
import type { ScanResult } from '../result/result.js';
import type { ScanContext } from './scan-context.js';
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
export declare function scan(paths: readonly string[], options?: Partial<Options>, context?: Partial<ScanContext>): Promise<ScanResult>;
