import { codeOf } from '../read/file-errors.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
};

/** Why a file cannot be written. The system's own message may hold a temporary name, which says nothing to a user. */
export function whyUnwritable(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? code;
}
