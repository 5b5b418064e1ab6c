import type { Change } from '../change/change.js';
import type { OutputOptions, ScanOptions } from '../config/options.js';
import { folderReader } from '../scan/opened-data.js';
import { scanChange } from '../scan/scan-change.js';
import type { ScanContext } from '../scan/scan-context.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import { doorProgress, type Door } from './door.js';

/** The options of a run, and the ids of accepted findings. */
export interface JudgeSettings {
  readonly options: ScanOptions & OutputOptions;
  readonly suppressed: ReadonlySet<string>;
}

/** Judges a change. It stays open, so that the caller can read its files. */
export function judgeChange(
  change: Change,
  { options, suppressed }: JudgeSettings,
  door: Door,
): Promise<ScanOutcome> {
  return scanChange(change, options, suppressed, contextOf(door));
}

/** Makes the reader of data folders for a review. */
export function readerOf(options: ScanOptions, door: Door): ReturnType<typeof folderReader> {
  return folderReader(options, contextOf(door));
}

function contextOf(door: Door): ScanContext {
  return {
    ...{ cwd: door.cwd, env: door.env, stdin: nothing(), progress: doorProgress(door) },
    ...(door.loaders === null ? {} : { loaders: door.loaders }),
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // a review has no standard input
}
