import process from 'node:process';
import { MOST_FOLDERS, TOO_DEEP } from '../../data/read/walk-folder.js';
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

/** Bytes of a path on disk (PATH_MAX of Linux, with its zero byte), less room for the temporary folder. */
const MOST_PATH_BYTES = 3500;

/** Bytes of a name in a folder (NAME_MAX of Linux, macOS and Windows). */
const MOST_NAME_BYTES = 255;

/**
 * Why a path of a tree cannot be written below a temporary folder, although it stays inside: `null` if it can. Such a file
 * is listed as unread, and does not stop the others.
 */
export function unwritableReason(name: string): string | null {
  const parts = name.split('/');
  if (parts.some((part) => Buffer.byteLength(part) > MOST_NAME_BYTES))
    return `its name, or that of a folder, is longer than ${String(MOST_NAME_BYTES)} bytes: give it a shorter one`;
  if (parts.length - 1 > MOST_FOLDERS) return TOO_DEEP;
  if (Buffer.byteLength(name) > MOST_PATH_BYTES)
    return `its path is longer than ${String(MOST_PATH_BYTES)} bytes: move it up`;
  return null;
}
