import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunOptions, VerdictOptions } from '../../config/options.js';
import { defaultCacheFolder } from '../cache/cache-folder.js';
import { OutlineCache } from '../cache/outline-cache.js';
import { toolFingerprint } from '../models/tool-fingerprint.js';
import type { Progress } from '../reading/progress.js';
import { CODE_WITNESS_NAMES } from '../witnesses/unit-witnesses.js';
import { SurveyPool } from './survey-pool.js';
import { Surveys } from './surveys.js';

/** What surveys are opened with. */
export interface SurveyContext {
  readonly options: Pick<RunOptions, 'cache' | 'cacheDir' | 'jobs'> & Pick<VerdictOptions, 'witness'>;
  readonly progress: Progress;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The surveys of a run: this thread helps the others, which are one fewer than `--jobs`. If the folder of the cache cannot be written, this run is not affected; the next one parses again.
 * @param file the entry of a worker thread
 */
export function openSurveys({ options, progress, env }: SurveyContext, file = workerFile()): Surveys {
  const names = CODE_WITNESS_NAMES.filter((name) => options.witness.includes(name));
  const threads = options.jobs ?? availableParallelism();
  return new Surveys({
    names,
    cache: options.cache
      ? new OutlineCache(options.cacheDir ?? defaultCacheFolder(env), toolFingerprint())
      : null,
    pool: threads > 1 && file !== null ? new SurveyPool(file, threads - 1) : null,
    warn: (message) => {
      progress.warn(message);
    },
  });
}

/** The entry of a worker thread next to the running code, in a build and in the bundle; `null` in the source tree. */
export function workerFile(start = dirname(fileURLToPath(import.meta.url))): string | null {
  const file = join(start, 'survey-worker.js');
  return existsSync(file) ? file : null;
}
