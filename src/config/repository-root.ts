import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the git repository that holds a folder (absolute path); `null` outside of a repository. */
export function repositoryRoot(folder: string): string | null {
  for (const level of upward(folder)) if (existsSync(join(level, '.git'))) return level;
  return null;
}

/** A folder, and the folders that hold it, the nearest first. */
export function* upward(folder: string): Generator<string> {
  let level = folder;
  for (;;) {
    yield level;
    const parent = dirname(level);
    if (parent === level) return;
    level = parent;
  }
}
