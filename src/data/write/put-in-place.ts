import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file or a folder completely or not at all: under a temporary name in the same folder, which is then renamed.
 * Nobody sees a part of it.
 *
 * By hand, not by write-file-atomic: that package needs the whole content at once, while data is copied in pieces or is a
 * folder. It also uses a name that can be guessed and follows a link at that name, and an attacker may be able to write
 * to the folder.
 * @param make writes to the path that it receives; it opens files as new (`wx`), because nothing may exist there
 * @returns the return value of `make`
 * @throws the error of `make` or of the file system; the temporary file or folder is then removed
 */
export async function putInPlace<T>(path: string, make: (temporary: string) => Promise<T>): Promise<T> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.codepurify`);
  try {
    const made = await make(temporary);
    await rename(temporary, path);
    return made;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined); // the first error is the one to report
    throw error;
  }
}
