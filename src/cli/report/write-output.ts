import { appendFile, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { STDOUT } from '../../config/output-formats.js';
import { putInPlace } from '../../data/write/put-in-place.js';
import { whyUnwritable } from '../../data/write/why-unwritable.js';
import { CodePurifyError } from '../../errors.js';
import type { Io } from '../io.js';

/**
 * Writes a report to standard output (`-`) or to a file. A file is written completely or not at all.
 * @throws CodePurifyError `input` when the file cannot be written
 */
export async function writeOutput(text: string, output: string, io: Io): Promise<void> {
  if (output === STDOUT) await io.stdout.write(text);
  else await writeFileWhole(text, output, io);
}

/**
 * Writes a file completely or not at all. A device or a pipe, such as `/dev/stdout`, is written to and never replaced.
 * @throws CodePurifyError `input` when it cannot be written
 */
export async function writeFileWhole(
  content: string | Uint8Array,
  output: string,
  io: Pick<Io, 'cwd'>,
): Promise<void> {
  const path = resolve(io.cwd, output);
  try {
    if (await isSpecial(path)) await appendFile(path, content);
    else await putInPlace(path, (temporary) => writeFile(temporary, content, { flag: 'wx' }));
  } catch (error) {
    throw new CodePurifyError(
      'input',
      `The output ${JSON.stringify(path)} cannot be written: ${whyUnwritable(error)}.`,
      'Give a path in a folder that exists and that you may write to.',
      { cause: error },
    );
  }
}

/** `/dev/stdout` can be a link to a regular file: renaming a file to this name would replace the link. */
async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null || found.isDirectory()) return false;
  return !found.isFile() || dirname(path) === '/dev';
}
