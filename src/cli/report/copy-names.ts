import { existsSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { isWithin } from '../../config/is-within.js';
import type { ReadingOptions } from '../../config/options.js';
import { STDIN } from '../../data/read/given-path.js';
import type { RunFacts } from '../../report/renderer.js';

/** Names that are tried for a copy, before its command is left out. */
const MOST_NAMES = 100;

/**
 * Free places for copies of the data of a run, as words of its commands: `train-clean.jsonl` next to a file, `data-clean` next to a
 * folder, `codepurify-clean` for several paths. Never in the data itself.
 * @returns `null` for a change, for standard input, and for paths that have no common folder for a copy
 */
export function copyNames(
  paths: readonly string[],
  { base }: Pick<ReadingOptions, 'base'>,
  cwd: string,
): RunFacts['copies'] {
  const [only] = paths;
  if (base !== null || only === undefined || paths.includes(STDIN)) return null;
  const name = (what: 'clean' | 'purified'): string | null => {
    const place = paths.length === 1 ? nextTo(resolve(cwd, only), what) : apart(paths, cwd, what);
    if (place === null) return null;
    return isAbsolute(only) ? place : relative(cwd, place);
  };
  const [clean, purified] = [name('clean'), name('purified')];
  return clean === null || purified === null ? null : { clean, purified };
}

/** A free name next to a file or a folder: `train.jsonl.gz` has `train-clean.jsonl.gz`. */
function nextTo(path: string, what: string): string | null {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  if (dirname(path) === path) return null; // the root of the file system
  const [, stem = '', ending = ''] = /^(\.?[^.]*)(.*)$/u.exec(basename(path)) ?? [];
  return free((number) =>
    isFile
      ? join(dirname(path), `${stem}-${what}${number}${ending}`)
      : join(dirname(path), `${basename(path)}-${what}${number}`),
  );
}

/** A free name in the current folder, or next to it where it is part of the data. */
function apart(paths: readonly string[], cwd: string, what: string): string | null {
  const given = paths.map((path) => resolve(cwd, path));
  if (!given.every((path) => isWithin(path, cwd))) return null;
  return given.includes(resolve(cwd))
    ? nextTo(resolve(cwd), what)
    : free((number) => join(cwd, `codepurify-${what}${number}`));
}

function free(name: (number: string) => string): string | null {
  for (let number = 1; number <= MOST_NAMES; number += 1) {
    const place = name(number === 1 ? '' : `-${String(number)}`);
    if (!existsSync(place)) return place;
  }
  return null;
}
