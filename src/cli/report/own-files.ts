import { leaveOut } from '../../config/leave-out.js';
import { STDOUT } from '../../config/output-formats.js';
import type { Options } from '../../config/options.js';
import type { Io } from '../io.js';

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
  return leaveOut(options, paths, own, cwd);
}
