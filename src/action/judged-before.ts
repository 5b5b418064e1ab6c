import type { Options } from '../config/options.js';
import type { TreeFile } from '../github/api/git-tree.js';
import { defaultCacheFolder } from '../scan/cache/cache-folder.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import { probeSeed } from '../scan/judging/dataset/probe-seed.js';
import { failureReason } from '../scan/reading/reasons.js';
import { RunCache, type KeptRun } from '../scan/cache/run-cache.js';
import { runGround } from '../scan/cache/run-ground.js';
import type { FilesRead } from './files-read.js';
import type { Job } from './job.js';
import { annotate, logLine } from './runner.js';
import type { FoldersOutcome } from './scan-folders.js';

/** What a change was judged to be, now or before. */
export interface JudgedChange {
  readonly outcome: Pick<ScanOutcome, 'result' | 'end'>;
  /** Data files of the head that were read; `null` where nobody counted. */
  readonly files: number | null;
  /** Nothing was judged: an earlier run has. */
  readonly isKept: boolean;
}

/** What a change is judged by. */
export interface ChangeGround {
  readonly options: Options;
  readonly suppressed: ReadonlySet<string>;
  /** What was asked for, as JSON can write it. */
  readonly asked: readonly unknown[];
  /** `null` where not all that is read is known: then nothing is kept. */
  readonly read: FilesRead | null;
}

/** How a change is judged that was not judged before. */
export type JudgeNow = () => Promise<{ readonly outcome: FoldersOutcome; readonly files: number | null }>;

/**
 * Judges a change, unless an earlier run has judged this very content by the same options, models and program and the
 * same seed, and has kept what it came to. A run that was out of time, or in which something failed, is not kept.
 */
export async function judgeOnce(
  { runner }: Job,
  ground: ChangeGround,
  judgeNow: JudgeNow,
): Promise<JudgedChange> {
  const cache = new Keeper(runner.env, ground);
  const kept = await cache.get();
  if (kept !== null) {
    logLine(runner, 'This very content was judged before: nothing is judged again.');
    for (const warning of kept.warnings) annotate(runner, 'warning', warning);
    return { outcome: kept, files: kept.files, isKept: true };
  }
  const judged = await judgeNow();
  const failure = await cache.set(judged);
  if (failure !== null) annotate(runner, 'warning', failure);
  return { ...judged, isKept: false };
}

/** Finds and keeps what a ground came to; where there is no ground, nothing. */
class Keeper {
  readonly #cache: RunCache | null;
  readonly #ground: readonly unknown[] | null;

  constructor(env: Job['runner']['env'], { options, suppressed, asked, read }: ChangeGround) {
    const run = options.cache && read !== null ? runGround(options, suppressed) : null;
    const folder = options.cacheDir ?? defaultCacheFolder(env);
    this.#cache = run === null ? null : new RunCache(folder, probeSeed(options, env));
    this.#ground = read === null ? null : [run, asked, contentsOf(read.base), contentsOf(read.head)];
  }

  async get(): Promise<KeptRun | null> {
    return (await this.#cache?.get(this.#ground)) ?? null;
  }

  /** @returns why it could not be written, or `null`: that costs time later, and nothing now */
  async set({ outcome, files }: Awaited<ReturnType<JudgeNow>>): Promise<string | null> {
    const { result, end, outOfTime, warnings } = outcome;
    const isWhole = end === 'complete' || end === 'limit';
    if (!isWhole || outOfTime || result.summary.errors > 0) return null;
    try {
      await this.#cache?.set(this.#ground, { result, end, files, warnings });
      return null;
    } catch (error) {
      return failureReason('writing the cache', error);
    }
  }
}

/** In one order, whatever the API's. */
function contentsOf(files: readonly TreeFile[]): readonly (readonly string[])[] {
  return files
    .map(({ path, mode, sha }) => [path, mode, sha])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
}
