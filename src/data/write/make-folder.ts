import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../read/file-errors.js';
import { whyUnwritable } from './why-unwritable.js';

/**
 * Makes a folder, and those above it. Step by step, because a recursive `mkdir` of Node never ends where the system refuses
 * with ENOENT, such as in `/proc`.
 * @param path absolute
 * @returns why it cannot be made; `null`: it exists
 */
export async function makeFolder(path: string): Promise<string | null> {
  try {
    const missing: string[] = [];
    for (let at = path; ; at = dirname(at)) {
      const found = await isFolder(at);
      if (found === false) return `${JSON.stringify(at)} is not a folder`;
      if (found === true) break;
      missing.unshift(at);
    }
    for (const folder of missing) await mkdir(folder).catch(ignoreExisting);
    return null;
  } catch (error) {
    return codeOf(error) === 'ENOENT'
      ? 'the system lets nobody make a file or folder there'
      : whyUnwritable(error);
  }
}

/** `null`: there is nothing. */
async function isFolder(path: string): Promise<boolean | null> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error)) && dirname(path) !== path) return null;
    throw error;
  }
}

/** Another process may have made it in the meantime. */
function ignoreExisting(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}
