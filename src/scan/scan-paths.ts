import type { ScanOptions } from '../config/options.js';
import { folderLoaders } from './models/load-victim.js';
import { type OpenedData, openData } from './opened-data.js';
import type { ScanOutcome } from './stages/pipeline.js';
import { silentProgress } from './reading/progress.js';
import { budgetOf, type ScanContext } from './scan-context.js';
import { scanSource } from './scan-source.js';

/**
 * Scans files and folders, or what has changed in them since `--base`.
 * @param suppressed ids of findings that are accepted
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
export async function scanPaths(
  paths: readonly string[],
  options: ScanOptions,
  suppressed: ReadonlySet<string>,
  context: ScanContext,
): Promise<ScanOutcome> {
  const data = await openData(paths, options, context);
  try {
    return await scanData(data, options, suppressed, context);
  } finally {
    await data.close();
  }
}

/** Scans data that is open, and leaves it open. */
export function scanData(
  { source, read }: OpenedData,
  options: ScanOptions,
  suppressed: ReadonlySet<string>,
  { signal, progress = silentProgress, loaders = folderLoaders, env }: ScanContext,
): Promise<ScanOutcome> {
  const budget = budgetOf(options, signal);
  return scanSource(source, { options, suppressed, read, env, loaders, progress, budget });
}
