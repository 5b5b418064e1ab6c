import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

const FOLDER = 'codepurify';

/**
 * The folder of the cache when none is given: `codepurify` in the user's cache folder (XDG Base Directory
 * specification, which ignores relative paths; `LOCALAPPDATA` on Windows), never in the scanned tree, whose author could
 * fill it.
 */
export function defaultCacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const base = [env.XDG_CACHE_HOME, env.LOCALAPPDATA].find((path) => path !== undefined && isAbsolute(path));
  return join(base ?? join(homedir(), '.cache'), FOLDER);
}
