import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isWithin } from '../../config/is-within.js';
import { CodePurifyError } from '../../errors.js';
import { FORMATS, formatOfNamed } from '../formats/data-formats.js';
import { STDIN } from '../read/given-path.js';
import type { DataOptions } from '../row.js';

/** Where a copy of the data is written. */
export interface CopyTarget {
  /** Absolute. */
  readonly path: string;
  /** `file` when the data is one file; `folder` when the copy holds files at their paths relative to `root`. */
  readonly kind: 'file' | 'folder';
  /** Absolute; the folder that paths in the copy are relative to. */
  readonly root: string;
}

/** The data to copy. */
export interface CopySource {
  /** As the user gave them. */
  readonly paths: readonly string[];
  /** Absolute; the folder that these paths are relative to. */
  readonly cwd: string;
  readonly dataFormat: DataOptions['dataFormat'];
  /** `false` for temporary files that we wrote: their copy can be anywhere. */
  readonly isOnDisk?: boolean;
}

/**
 * Checks, before anything is judged, that a copy of the data can be written: one file to a file, everything else to a
 * new folder. A copy is never written into its own source.
 * @param option the name of the option, for messages
 * @param out    the path that the user gave, made absolute
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

/** Some formats are two files: pair lists, parallel text. */
function isOneFile(path: string, dataFormat: DataOptions['dataFormat']): boolean {
  const format = dataFormat === 'auto' ? formatOfNamed(path) : FORMATS[dataFormat];
  return format?.companion === undefined;
}

function checkApart(option: string, out: string, given: readonly string[]): void {
  const real = realTarget(out);
  for (const path of given.filter((one) => existsSync(one))) {
    const input = realpathSync(path);
    if (isWithin(real, input) || isWithin(input, real)) {
      throw refused(option, out, 'the data itself is there', 'Give a path outside the data.');
    }
  }
}

function checkFree(option: string, out: string, kind: CopyTarget['kind']): void {
  const info = statSync(out, { throwIfNoEntry: false });
  if (kind === 'file' && info !== undefined && !info.isFile()) {
    throw refused(option, out, 'it is not a file, but the data is one file', 'Give the name of a file.');
  }
  if (kind === 'folder' && info !== undefined && !(info.isDirectory() && readdirSync(out).length === 0)) {
    throw refused(option, out, 'it already exists', 'Give a new folder, or an empty one.');
  }
  if (!existsSync(dirname(out))) {
    throw refused(option, out, 'the folder that contains it is missing', 'Create that folder first.');
  }
}

/** The real path of a file, also if it does not exist yet. */
function realTarget(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realTarget(above), basename(path));
}

/**
 * The path of a data file in the copy.
 * @param path absolute
 * @throws CodePurifyError `usage` for a file outside `target.root`
 */
export function placeInTarget(target: CopyTarget, into: string, path: string): string {
  if (target.kind === 'file') return into;
  const way = relative(target.root, path);
  if (way !== '' && isWithin(path, target.root)) return join(into, way);
  throw new CodePurifyError(
    'usage',
    `${JSON.stringify(path)} has no place in the copy: it is outside ${JSON.stringify(target.root)}.`,
    'Give one folder, or paths below the current folder.',
  );
}

function refused(option: string, out: string, why: string, remedy: string): CodePurifyError {
  return new CodePurifyError('usage', `${option} is ${JSON.stringify(out)}: ${why}.`, remedy);
}
