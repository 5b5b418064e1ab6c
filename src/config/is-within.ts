import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder, or below it. @param path absolute, as `folder` is; nothing is read, and no link is followed */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}
