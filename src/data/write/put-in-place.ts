import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a file or a folder in place, whole or not at all: it is made beside its place and then takes its name, so that
 * nobody ever sees half of it.
 *
 * By hand, not by write-file-atomic: that takes the whole content at once, while data is copied in pieces or is a folder.
 * It also opens a name that can be guessed, and follows a link of that name, in a folder that may hold a stranger's files.
 * @param make makes it at the path that it is given; as nothing may be there, it opens files as new (`wx`)
 * @returns what `make` returns
 * @throws what `make` or the file system throws; nothing is left behind
 */
export async function putInPlace<T>(path: string, make: (beside: string) => Promise<T>): Promise<T> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.codepurify`);
  try {
    const made = await make(beside);
    await rename(beside, path);
    return made;
  } catch (error) {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined); // the first error is the one to report
    throw error;
  }
}
