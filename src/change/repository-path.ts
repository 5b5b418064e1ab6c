import { isAbsolute, posix } from 'node:path';
import { CodePurifyError } from '../errors.js';

/**
 * A path relative to the root of the repository; empty for the root.
 * @param prefix folder that the given path is relative to: empty, or `a/b/`
 * @throws CodePurifyError `usage` for a path that leads out of the repository
 */
export function repositoryPath(prefix: string, path: string): string {
  const whole = posix.normalize(posix.join(prefix, path)).replace(/^\.?\/?$|\/$/, '');
  if (whole.startsWith('../') || whole === '..' || isAbsolute(path)) throw outsideOf(path, 'the repository');
  return whole;
}

/** The error for a path that is not in both sides of a change. */
export function outsideOf(path: string, folder: string): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `${JSON.stringify(path)} is outside ${JSON.stringify(folder)}.`,
    'Give paths relative to both sides of the change, such as data/train.jsonl.',
  );
}
