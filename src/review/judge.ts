import type { Change } from '../change/change.js';
import type { OutputOptions, ScanOptions } from '../config/options.js';
import { folderReader } from '../scan/opened-data.js';
import { scanChange } from '../scan/scan-change.js';
import type { ScanContext } from '../scan/scan-context.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import { doorProgress, type Door } from './door.js';

/** The options of a run, and the ids of findings that are accepted. */
export interface JudgeSettings {
  readonly options: ScanOptions & OutputOptions;
  readonly suppressed: ReadonlySet<string>;
}

/** Judges a change, and leaves it open: the caller may look at its files. */
export function judge(
  change: Change,
  { options, suppressed }: JudgeSettings,
  door: Door,
): Promise<ScanOutcome> {
  return scanChange(change, options, suppressed, contextOf(door));
}

/** How a review reads data. */
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
