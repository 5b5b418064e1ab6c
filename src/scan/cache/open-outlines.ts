import type { RunOptions } from '../../config/options.js';
import { messageOf } from '../../errors.js';
import { defaultCacheFolder } from './cache-folder.js';
import { FolderOutlines, type Outlines, parsedOutlines } from './outlines.js';
import type { Progress } from '../reading/progress.js';
import { toolFingerprint } from '../models/tool-fingerprint.js';

/** What a run does with outlines. */
export interface OutlineContext {
  readonly options: Pick<RunOptions, 'cache' | 'cacheDir'>;
  readonly progress: Progress;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The outlines that the options ask for. A folder that cannot be written costs the next run time, and not this one. */
export function openOutlines({ options, progress, env }: OutlineContext): Outlines {
  if (!options.cache) return parsedOutlines;
  const kept = new FolderOutlines(options.cacheDir ?? defaultCacheFolder(env), toolFingerprint());
  return {
    of: (unit) => kept.of(unit),
    keep: () =>
      kept.keep().catch((error: unknown) => {
        progress.warn(
          `What was parsed is not kept for the next run (${messageOf(error)}); --no-cache does not try to.`,
        );
      }),
  };
}
