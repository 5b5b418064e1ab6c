import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf, isFileError } from '../read/file-errors.js';
import { CodePurifyError } from '../../errors.js';
import { whyUnwritable } from './why-unwritable.js';

/**
 * Makes a folder of its own, readable by this user alone, in the temporary folder of the system.
 * @param prefix the beginning of its name
 * @param parent the temporary folder
 * @returns its real path
 * @throws CodePurifyError `input` when the temporary folder cannot be written
 */
export async function makeTemporaryFolder(prefix: string, parent = tmpdir()): Promise<string> {
  try {
    return await realpath(await mkdtemp(join(parent, prefix)));
  } catch (error) {
    throw notKept(error, parent);
  }
}

/**
 * The error for something that could not be kept in the temporary folder: it names the folder, and no file in it, which the user has
 * never seen. An error that is not of the file system is returned as it is.
 */
export function notKept(error: unknown, parent = tmpdir()): unknown {
  if (!isFileError(error)) return error;
  const why = codeOf(error) === 'ENOENT' ? 'it does not exist' : whyUnwritable(error);
  return new CodePurifyError(
    'input',
    `The temporary folder ${JSON.stringify(parent)} cannot be written: ${why}.`,
    'Free space on its disk, or set TMPDIR (on Windows TEMP) to a folder that exists and that you may write to.',
    { cause: error },
  );
}
