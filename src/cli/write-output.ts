import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { putInPlace } from '../data/write/put-in-place.js';
import { CodePurifyError, messageOf } from '../errors.js';
import type { Io } from './io.js';

/**
 * Writes a report to standard output (`-`) or to a file. A file is written completely or not at all.
 * @throws CodePurifyError `input` when the file cannot be written
 */
export async function writeOutput(text: string, output: string, io: Io): Promise<void> {
  if (output === '-') await io.stdout.write(text);
  else await writeFileWhole(text, output, io);
}

/**
 * Writes a file completely or not at all.
 * @throws CodePurifyError `input` when it cannot be written
 */
export async function writeFileWhole(
  content: string | Uint8Array,
  output: string,
  io: Pick<Io, 'cwd'>,
): Promise<void> {
  const path = resolve(io.cwd, output);
  try {
    await putInPlace(path, (temporary) => writeFile(temporary, content, { flag: 'wx' }));
  } catch (error) {
    throw new CodePurifyError(
      'input',
      `The output ${JSON.stringify(path)} cannot be written: ${messageOf(error)}`,
      'Give a path in a folder that exists and that you may write to.',
      { cause: error },
    );
  }
}
