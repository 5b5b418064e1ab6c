import { relative, resolve, sep } from 'node:path';
import { isWithin } from './is-within.js';
import type { ReadingOptions } from './options.js';

/** Characters that a pattern would not take as they are. */
const SPECIAL = /[\\*?[\]{}()!+@|,]/gu;

/**
 * The options with files among those that are left out by name, so that they are counted and not judged.
 * @param paths the data, relative to `cwd`; of several, a pattern would hold for all, so nothing is left out
 * @param files relative to `cwd`; those that are not below the data are left alone
 */
export function leaveOut<O extends Pick<ReadingOptions, 'exclude'>>(
  options: O,
  paths: readonly string[],
  files: readonly string[],
  cwd: string,
): O {
  const [folder = '.', ...others] = paths;
  if (others.length > 0) return options;
  const patterns = files.flatMap((file) => {
    const [root, path] = [resolve(cwd, folder), resolve(cwd, file)];
    const name = relative(root, path);
    return name !== '' && isWithin(path, root) ? [patternOf(name.split(sep).join('/'))] : [];
  });
  return patterns.length === 0 ? options : { ...options, exclude: [...options.exclude, ...patterns] };
}

/** A pattern for one file alone: one without a slash would match its name at any depth, where somebody may have put data. */
function patternOf(name: string): string {
  const literal = name.replace(SPECIAL, '\\$&');
  return literal.includes('/') ? literal : `{${literal},/}`;
}
