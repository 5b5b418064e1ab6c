import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { upward } from './repository-root.js';

/** Names of the configuration file; the first that exists in a folder counts. */
export const CONFIG_FILE_NAMES = ['.codepurify.yml', '.codepurify.yaml'] as const;

/**
 * Path of the configuration file: the nearest one from `folder` up to the root of its git repository. Outside a
 * repository only `folder` itself counts, so that a file that others put into `/tmp` has no effect.
 * @returns `null` if there is none
 */
export function findConfigFile(folder: string): string | null {
  let nearest: string | null = null;
  for (const level of upward(folder)) {
    nearest ??= configIn(level);
    if (existsSync(join(level, '.git'))) return nearest;
  }
  return configIn(folder);
}

function configIn(folder: string): string | null {
  return CONFIG_FILE_NAMES.map((name) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
