import { relative, resolve, sep } from 'node:path';
import { STDOUT } from '../../config/output-formats.js';
import type { Options } from '../../config/options.js';
import type { Io } from '../io.js';

/** Characters that a pattern would not take as they are. */
const SPECIAL = /[\\*?[\]{}()!+@|,]/gu;

/**
 * The options with the files of the run itself among those that are left out: a report of the run before quotes what it has found, and
 * would be judged as data. Only files that the command line names are left out, and not those that are given as data.
 */
export function withoutOwnFiles(
  paths: readonly string[],
  options: Options,
  { cwd }: Pick<Io, 'cwd'>,
): Options {
  const { output, baseline, writeBaseline } = options;
  const own = [...output.filter((place) => place !== STDOUT), baseline ?? [], writeBaseline ?? []].flat();
  const [folder = '.', ...others] = paths;
  if (others.length > 0) return options; // a pattern holds for all of them
  const patterns = own.flatMap((file) => {
    const name = relative(resolve(cwd, folder), resolve(cwd, file));
    const isBelow = name !== '' && name !== '..' && !name.startsWith(`..${sep}`) && resolve(name) !== name;
    return isBelow ? [patternOf(name.split(sep).join('/'))] : [];
  });
  return patterns.length === 0 ? options : { ...options, exclude: [...options.exclude, ...patterns] };
}

/** A pattern for one file alone: one without a slash would match its name at any depth, where somebody may have put data. */
function patternOf(name: string): string {
  const literal = name.replace(SPECIAL, '\\$&');
  return literal.includes('/') ? literal : `{${literal},/}`;
}
