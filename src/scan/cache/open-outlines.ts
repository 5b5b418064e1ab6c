import type { RunOptions } from '../../config/options.js';
import { messageOf } from '../../errors.js';
import { defaultCacheFolder } from './cache-folder.js';
import { FolderOutlines, type Outlines, parsedOutlines } from './outlines.js';
import type { Progress } from '../reading/progress.js';
import { toolFingerprint } from '../models/tool-fingerprint.js';

/** What outlines are opened with. */
export interface OutlineContext {
  readonly options: Pick<RunOptions, 'cache' | 'cacheDir'>;
  readonly progress: Progress;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The outlines for the cache options. If the folder cannot be written, this run is not affected; the next one parses
 * again.
 */
export function openOutlines({ options, progress, env }: OutlineContext): Outlines {
  if (!options.cache) return parsedOutlines;
  const outlines = new FolderOutlines(options.cacheDir ?? defaultCacheFolder(env), toolFingerprint());
  return {
    of: (unit) => outlines.of(unit),
    save: () =>
      outlines.save().catch((error: unknown) => {
        progress.warn(
          `The parsed code could not be cached for the next run (${messageOf(error)}). --no-cache turns the cache off.`,
        );
      }),
  };
}
