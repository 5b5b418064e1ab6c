import type { Options } from '../config/options.js';
import { type OpenedData } from './opened-data.js';
import type { ScanOutcome } from './pipeline.js';
import { type ScanContext } from './scan-context.js';
/**
 * Scans files and folders, or what has changed in them since `--base`.
 * @param suppressed ids of findings that are accepted
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
export declare function scanPaths(paths: readonly string[], options: Options, suppressed: ReadonlySet<string>, context: ScanContext): Promise<ScanOutcome>;
/** Scans data that is open, and leaves it open. */
export declare function scanData({ source, read }: OpenedData, options: Options, suppressed: ReadonlySet<string>, { signal, progress, loaders, env }: ScanContext): Promise<ScanOutcome>;
