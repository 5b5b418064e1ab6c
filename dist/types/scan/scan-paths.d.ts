import type { ScanOptions } from '../config/options.js';
import type { ScanContext } from './scan-context.js';
import type { ScanOutcome } from './stages/pipeline.js';
/**
 * Scans files and folders, or what has changed in them since `--base`.
 * @param suppressed ids of findings that are accepted
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
export declare function scanPaths(paths: readonly string[], options: ScanOptions, suppressed: ReadonlySet<string>, context: ScanContext): Promise<ScanOutcome>;
