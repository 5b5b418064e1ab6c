import process from 'node:process';
import { CodePurifyError } from '../../errors.js';
import { TREE_LIMITS } from './tree-limits.js';

/**
 * Folders that git reads: `.git` in any case, with the trailing characters that NTFS drops, and its short name on
 * NTFS.
 */
const GIT_FOLDER = /^(?:\.git|git~\d+)[. ]*$/i;
/** Characters that HFS+ ignores in a name (Git's `is_hfs_dotgit`). */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** A drive, an alternate stream of NTFS, and the separator of Windows. */
const WINDOWS_ONLY = /[:\\]/;

/**
 * Checks that a path of a stranger's tree stays inside the folder that it is written to. It must not have an empty
 * part, `.`, `..`, `.git` or a zero byte, and on Windows no backslash and no colon.
 * @throws CodePurifyError `input`: such a tree was made by hand, and nothing of it is read
 */
export function checkTreeName(name: string, windows = process.platform === 'win32'): void {
  const why = problemOf(name, windows);
  if (why === null) return;
  throw new CodePurifyError(
    'input',
    `The path ${JSON.stringify(name)} cannot be written to disk: ${why}.`,
    'No ordinary tool makes such a path. Find out where the commit comes from before any other program reads it.',
  );
}

function problemOf(name: string, windows: boolean): string | null {
  if (Buffer.byteLength(name) > TREE_LIMITS.nameBytes) {
    return `it is longer than ${String(TREE_LIMITS.nameBytes)} bytes`;
  }
  if (name.includes('\0')) return 'it holds a zero byte';
  if (windows && WINDOWS_ONLY.test(name)) return 'it holds a backslash or a colon';
  for (const part of name.split('/')) {
    if (part === '') return 'it is absolute, or has an empty part';
    if (part === '.' || part === '..') return `it has the part ${JSON.stringify(part)}`;
    if (GIT_FOLDER.test(part.replace(IGNORED, ''))) return 'it leads into a folder of git';
  }
  return null;
}
