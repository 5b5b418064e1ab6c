import { isAbsolute, posix } from 'node:path';
import { CodePurifyError } from '../errors.js';

/**
 * A path from the root of the repository; empty for the root.
 * @param prefix folder that the path counts from: empty, or `a/b/`
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
    `${JSON.stringify(path)} is outside of ${JSON.stringify(folder)}.`,
    'Give paths that count from both sides of the change, such as data/train.jsonl.',
  );
}
