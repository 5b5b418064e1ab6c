import { posix } from 'node:path';
import { formatInFolder } from '../data/formats/data-formats.js';
import { PAIR_DATA, pairDataPath } from '../data/formats/pairs.js';
import { BUGGY, FIXED, fixedPath } from '../data/formats/parallel-text.js';
import type { DataOptions } from '../data/row.js';

/** Which files of a commit are data, by their paths from the root of the repository. */
export interface DataFiles {
  /** What is judged, with the files that it is read with; an empty path is the whole tree. */
  readonly paths: readonly string[];
  /** At one of the paths, or below. */
  readonly isChosen: (path: string) => boolean;
  /** Read, when it has changed. */
  readonly isData: (path: string) => boolean;
  /** Records with labels: a probe learns from them, changed or not. */
  readonly isRecords: (path: string) => boolean;
  /** The same text for all files that are read together; `null` for a file that is read by itself. */
  readonly groupOf: (path: string) => string | null;
}

/**
 * Recognises data by its path alone, as the reader will; a file that is named counts whatever its name.
 * @param paths files and folders that are judged; none: everything
 */
export function dataFiles(paths: readonly string[], dataFormat: DataOptions['dataFormat']): DataFiles {
  const named = (paths.length === 0 ? [''] : paths).map(fromRoot).flatMap(withCompanion);
  const given = new Set(named);
  const isChosen = (path: string) =>
    given.has('') || named.some((one) => path === one || path.startsWith(`${one}/`));
  const hasLists = dataFormat === 'pairs' || named.some(isList);
  const isNamed = (path: string) =>
    given.has(path) || formatOf(path) !== null || (dataFormat === 'pairs' && isList(path));
  return {
    paths: named,
    isChosen,
    isData: (path) => isChosen(path) && isNamed(path),
    isRecords: (path) => isChosen(path) && !['source', null].includes(formatOf(path)),
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

/** A file that is named, and the file that it is read with. */
function withCompanion(path: string): string[] {
  if (path.endsWith(BUGGY)) return [path, fixedPath(path)];
  return isList(path) ? [path, pairDataPath(path)] : [path];
}

function isList(path: string): boolean {
  return path.toLowerCase().endsWith('.txt');
}

function formatOf(path: string): string | null {
  return formatInFolder(path, 'auto') ?? (path.endsWith(FIXED) ? 'parallel' : null);
}
