import type { Change } from '../change/change.js';
import { checkDataOptions } from '../config/option-conflicts.js';
import type { ScanOptions } from '../config/options.js';
import { folderLoaders } from './models/load-victim.js';
import { type OpenedData, openedChange } from './opened-data.js';
import { silentProgress } from './reading/progress.js';
import { budgetOf, type ScanContext } from './scan-context.js';
import { scanSource } from './scan-source.js';
import type { ScanOutcome } from './stages/pipeline.js';

/**
 * Judges a change, which stays open. The options `base` and `head` have no effect.
 * @param suppressed ids of findings that are accepted
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
export function scanChange(
  change: Change,
  options: ScanOptions,
  suppressed: ReadonlySet<string>,
  context: ScanContext,
): Promise<ScanOutcome> {
  checkDataOptions({ ...options, base: null, head: null }, ANY_PATH);
  return scanData(openedChange(change, options, context), options, suppressed, context);
}

/** Placeholder for the check of options: a change has its own paths. */
const ANY_PATH: readonly string[] = ['.'];

/** Judges data that is ready to be read. Errors are those of `scanChange`. */
export function scanData(
  { source, read }: Pick<OpenedData, 'source' | 'read'>,
  options: ScanOptions,
  suppressed: ReadonlySet<string>,
  { signal, progress = silentProgress, loaders = folderLoaders, env }: ScanContext,
): Promise<ScanOutcome> {
  const budget = budgetOf(options, signal);
  return scanSource(source, { options, suppressed, read, env, loaders, progress, budget });
}
