import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import { linksBelow } from '../../data/read/walk-folder.js';
import type { DataFiles } from '../data-files.js';
import { blobName } from '../git/blob-name.js';
import { linkEntry, listedEntry, type UnreadEntry } from '../tree-entry.js';

/** Links in a folder, as a commit of the folder would have them. */
export async function folderLinks(root: string, data: DataFiles): Promise<UnreadEntry[]> {
  const names = new Set<string>();
  for (const path of data.paths) {
    const info = isThere(root, posix.dirname(path)) ? statOf(resolve(root, path)) : undefined;
    if (info?.isSymbolicLink() === true && path !== '') names.add(path);
    else if (path === '' || info?.isDirectory() === true) {
      for await (const name of linksBelow(resolve(root, path))) names.add(posix.join(path, name));
    }
  }
  return [...names].flatMap((name) => {
    const target = readlinkSync(resolve(root, name));
    return listedEntry(linkOnDisk(name, target), data, target);
  });
}

/** The entry of a link on disk. */
export function linkOnDisk(name: string, target: string): UnreadEntry {
  const bytes = Buffer.from(target);
  return linkEntry(name, blobName(bytes), bytes.length);
}

/** Whether a folder has something at a path, and no part of the path is a link. */
export function isThere(root: string, path: string): boolean {
  const parts = relative(root, resolve(root, path)).split(sep);
  const levels = parts.map((_, index) => resolve(root, ...parts.slice(0, index + 1)));
  return existsSync(resolve(root, path)) && levels.every((level) => !isLink(level, root));
}

function isLink(path: string, root: string): boolean {
  return path !== root && statOf(path)?.isSymbolicLink() === true;
}

function statOf(path: string) {
  return lstatSync(path, { throwIfNoEntry: false });
}
