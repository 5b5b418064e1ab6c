import type { Change } from '../change/change.js';
import { checkGateOptions } from '../config/gate-options.js';
import type { Options } from '../config/options.js';
import { folderLoaders } from './models/load-victim.js';
import { type OpenedData, openedChange } from './opened-data.js';
import { silentProgress } from './reading/progress.js';
import { budgetOf, type ScanContext } from './scan-context.js';
import { scanSource } from './scan-source.js';
import type { ScanOutcome } from './stages/pipeline.js';

/**
 * Judges a change, whoever made it, and leaves it open. The options `base` and `head` are not looked at.
 * @param suppressed ids of findings that are accepted
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
export function scanChange(
  change: Change,
  options: Options,
  suppressed: ReadonlySet<string>,
  context: ScanContext,
): Promise<ScanOutcome> {
  checkGateOptions({ ...options, base: null, head: null }, WHATEVER);
  return scanData(openedChange(change, options, context), options, suppressed, context);
}

/** A change has its sides and paths: what the options say of them is not looked at. */
const WHATEVER: readonly string[] = ['.'];

/** The same for data that is ready to be read. */
export function scanData(
  { source, read }: Pick<OpenedData, 'source' | 'read'>,
  options: Options,
  suppressed: ReadonlySet<string>,
  { signal, progress = silentProgress, loaders = folderLoaders, env }: ScanContext,
): Promise<ScanOutcome> {
  const budget = budgetOf(options, signal);
  return scanSource(source, { options, suppressed, read, env, loaders, progress, budget });
}
