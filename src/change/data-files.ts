import { posix } from 'node:path';
import type { DataFormat } from '../data/formats/data-format.js';
import { formatInFolder } from '../data/formats/data-formats.js';
import { PAIR_DATA, pairDataPath } from '../data/formats/pairs.js';
import { BUGGY, companionOf, FIXED } from '../data/formats/parallel-text.js';
import { archiveNamed } from '../data/read/archive.js';
import type { DataOptions } from '../data/row.js';

/** Which files of a commit are data, by their paths from the root of the repository. */
export interface DataFiles {
  /** Paths to judge, and the files that are read together with them; an empty path is the whole tree. */
  readonly paths: readonly string[];
  /** The path is one of `paths`, or below one. */
  readonly isChosen: (path: string) => boolean;
  /** The file is data: it is read if it has changed. */
  readonly isData: (path: string) => boolean;
  /** A key that is the same for all files that are read together; `null` for a file that is read by itself. */
  readonly groupOf: (path: string) => string | null;
}

/**
 * Recognises data by its path alone, as the reader does. A file that the user names is always data.
 * @param paths files and folders that are judged; none: everything
 */
export function dataFiles(paths: readonly string[], dataFormat: DataOptions['dataFormat']): DataFiles {
  const named = (paths.length === 0 ? [''] : paths).map(fromRoot).flatMap(withCompanion);
  const given = new Set(named);
  const isChosen = (path: string) =>
    given.has('') || named.some((one) => path === one || path.startsWith(`${one}/`));
  const hasLists = dataFormat === 'pairs' || named.some(isList);
  const isNamed = (path: string) =>
    given.has(path) ||
    formatOf(path) !== null ||
    archiveNamed(path) !== null ||
    (dataFormat === 'pairs' && isList(path));
  return {
    paths: named,
    isChosen,
    isData: (path) => isChosen(path) && isNamed(path),
    groupOf: (path) => {
      const stem = [BUGGY, FIXED].find((end) => path.endsWith(end));
      if (stem !== undefined) return `parallel ${path.slice(0, -stem.length)}`;
      return hasLists && (isList(path) || posix.basename(path) === PAIR_DATA)
        ? `pairs ${posix.dirname(path)}`
        : null;
    },
  };
}

function fromRoot(path: string): string {
  return posix.normalize(path).replace(/^\.?\/?$|\/$/, '');
}

/** A path, and the file that is read together with it, if there is one. */
function withCompanion(path: string): string[] {
  if (isList(path)) return [path, pairDataPath(path)];
  return [path, companionOf(path) ?? []].flat();
}

function isList(path: string): boolean {
  return path.toLowerCase().endsWith('.txt');
}

function formatOf(path: string): DataFormat | null {
  return formatInFolder(path, 'auto');
}
