import { statSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { CodePurifyError } from '../../errors.js';
import { codeOf } from './file-errors.js';

/** The path that means standard input. */
export const STDIN = '-';

/**
 * Looks up a path that the user gave.
 * @returns `null` for standard input
 * @throws CodePurifyError `input` when it is neither a file nor a folder
 */
export function statGiven(path: string, cwd: string): Stats | null {
  if (path === STDIN) return null;
  let info: Stats | undefined;
  let why = 'there is no such file or folder';
  try {
    info = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  } catch (error) {
    why = codeOf(error);
  }
  if (info?.isDirectory() !== true && info?.isFile() !== true) {
    if (info !== undefined) why = 'it is neither a file nor a folder';
    throw new CodePurifyError(
      'input',
      `${JSON.stringify(path)} cannot be read: ${why}.`,
      'Give paths of files and folders that exist, or - for standard input.',
    );
  }
  return info;
}
