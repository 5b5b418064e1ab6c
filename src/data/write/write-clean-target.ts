import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CodePurifyError } from '../../errors.js';
import { formatOfNamed } from '../formats/data-formats.js';
import { STDIN } from '../read/given-path.js';
import type { DataOptions } from '../row.js';

/** Where a copy of the data goes. */
export interface CopyTarget {
  /** Absolute. */
  readonly path: string;
  /** `file`: the data is one file. `folder`: it holds the files as they are below `root`. */
  readonly kind: 'file' | 'folder';
  /** Absolute; the folder that the places of files count from. */
  readonly root: string;
}

/** Data that is copied. */
export interface CopySource {
  /** As they were given. */
  readonly paths: readonly string[];
  /** Absolute; where those paths count from. */
  readonly cwd: string;
  readonly dataFormat: DataOptions['dataFormat'];
  /** Whether the user has it there; what was written out for a while can be copied anywhere. */
  readonly isOnDisk?: boolean;
}

/**
 * Finds out, before anything is judged, where a copy of the data can be written: one file to a file, all else
 * to a new folder. A copy never goes into its own source.
 * @param option how the target was given, for messages
 * @param out    as the user gave it, made absolute
 * @throws CodePurifyError `usage` when it cannot be written there
 */
export function copyTarget(option: string, out: string, source: CopySource): CopyTarget {
  if (source.paths.includes(STDIN)) {
    throw refused(option, out, 'standard input cannot be read twice', 'Write it to a file first.');
  }
  const given = source.paths.map((path) => resolve(source.cwd, path));
  const [only = source.cwd] = given;
  const alone = given.length === 1;
  const isFile = alone && statSync(only, { throwIfNoEntry: false })?.isFile() === true;
  const kind = isFile && isOneFile(only, source.dataFormat) ? 'file' : 'folder';
  if (source.isOnDisk !== false) checkApart(option, out, given);
  checkFree(option, out, kind);
  return { path: out, kind, root: alone ? (isFile ? dirname(only) : only) : source.cwd };
}

/** Pair lists and parallel text are two files each. */
function isOneFile(path: string, dataFormat: DataOptions['dataFormat']): boolean {
  const format = dataFormat === 'auto' ? formatOfNamed(path) : dataFormat;
  return format !== 'pairs' && format !== 'parallel';
}

function checkApart(option: string, out: string, given: readonly string[]): void {
  const real = realTarget(out);
  for (const path of given.filter((one) => existsSync(one))) {
    const input = realpathSync(path);
    if (isWithin(real, input) || isWithin(input, real)) {
      throw refused(option, out, 'that is where the data itself stands', 'Give a place outside of it.');
    }
  }
}

function checkFree(option: string, out: string, kind: CopyTarget['kind']): void {
  const info = statSync(out, { throwIfNoEntry: false });
  if (kind === 'file' && info !== undefined && !info.isFile()) {
    throw refused(option, out, 'it is no file, and the data is one', 'Give the name of a file.');
  }
  if (kind === 'folder' && info !== undefined && !(info.isDirectory() && readdirSync(out).length === 0)) {
    throw refused(option, out, 'it is there already', 'Give a new folder, or an empty one.');
  }
  if (!existsSync(dirname(out))) {
    throw refused(option, out, 'the folder around it is missing', 'Make it first.');
  }
}

/** The place that a path leads to, also where nothing is there yet. */
function realTarget(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realTarget(above), basename(path));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

/**
 * The place of a file of the data in the target.
 * @param path absolute
 * @throws CodePurifyError `usage` for a file outside of the folder that places count from
 */
export function placeInTarget(target: CopyTarget, into: string, path: string): string {
  if (target.kind === 'file') return into;
  const way = relative(target.root, path);
  if (way !== '' && isWithin(path, target.root)) return join(into, way);
  throw new CodePurifyError(
    'usage',
    `${JSON.stringify(path)} has no place in the copy: it is outside of ${JSON.stringify(target.root)}.`,
    'Give one folder, or paths below the folder where you are.',
  );
}

function refused(option: string, out: string, why: string, remedy: string): CodePurifyError {
  return new CodePurifyError('usage', `${option} is ${JSON.stringify(out)}: ${why}.`, remedy);
}
