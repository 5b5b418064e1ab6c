import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { sideIn, type OpenedSide, type ReadFolder, type Side } from './change.js';
import { isThere } from './folders/folder-links.js';

/** Whether a side has something to read at a path. */
export function isReadable({ side: { cwd }, links }: OpenedSide, path: string): boolean {
  return links === 'follow' ? existsSync(resolve(cwd, path)) : isThere(cwd, path);
}

/** The side with those of its paths that it has: a path may be newer than it, or deleted. */
export function presentSide(opened: OpenedSide, read: ReadFolder): Side {
  const paths = opened.side.paths.filter((path) => isReadable(opened, path));
  return sideIn(opened.side, paths, read, opened.links, opened.tracked);
}
