import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../../config/repository-root.js';
import { putInPlace } from '../../data/write/put-in-place.js';
import { renderers } from '../../report/renderers.js';
import type { ScanResult } from '../../result/result.js';
import { defaultCacheFolder } from '../../scan/cache/cache-folder.js';
import type { Io } from '../io.js';

/** Folder of the results of last runs, in the folder of the cache. */
const FOLDER = 'last';

/** Repositories and folders whose last run is kept: more than somebody works in. */
const MOST_RUNS = 20;

/** Findings of a run that is kept, some 30 MB; nobody looks up one of more by hand. */
const MOST_FINDINGS = 10_000;

/**
 * Where the result of the last run in a repository is, or in a folder that is in none: in the cache folder of the user, never in the
 * data, whose author could write it.
 */
export function lastRunPath({ cwd, env }: Pick<Io, 'cwd' | 'env'>): string {
  const place = realpathSync(repositoryRoot(cwd) ?? cwd);
  const name = createHash('sha256').update(place).digest('hex');
  return join(defaultCacheFolder(env), FOLDER, `${name}.json`);
}

/**
 * Keeps the findings of a run, so that `explain` and `accept` know the ids that it has printed. What is too large, and what cannot be
 * written, is not kept, and neither is the run before it: its ids would be older than what was printed. A run without findings has
 * printed no ids, and the one before it stays.
 */
export async function rememberRun(result: ScanResult, io: Pick<Io, 'cwd' | 'env'>): Promise<void> {
  if (result.findings.length + result.unjudged.length === 0) return;
  const path = lastRunPath(io);
  try {
    await rm(path, { force: true });
    if (result.findings.length > MOST_FINDINGS) return;
    const text = renderers.json({ ...result, skipped: [], notData: [] });
    const folder = join(path, '..');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await putInPlace(path, (temporary) => writeFile(temporary, text, { flag: 'wx', mode: 0o600 }));
    await forgetOldest(folder);
  } catch {
    // a convenience: a cache folder that cannot be written fails no scan
  }
}

async function forgetOldest(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= MOST_RUNS) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), at: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = dated.sort((a, b) => b.at - a.at).slice(MOST_RUNS);
  await Promise.all(oldest.map(({ path }) => rm(path, { force: true })));
}
