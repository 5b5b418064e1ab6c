import { posix } from 'node:path';
import { formatInFolder } from '../data/formats/data-formats.js';
import { FIXED } from '../data/formats/parallel-text.js';
import type { DataOptions } from '../data/row.js';

/** Which files of a commit are data, by their paths. */
export interface DataFiles {
  /** Read, when it has changed. */
  readonly isData: (path: string) => boolean;
  /** Records with labels: what a probe learns from, changed or not. */
  readonly isRecords: (path: string) => boolean;
}

/**
 * Tells data by its path alone.
 * @param paths  files and folders that are judged; none: everything
 */
export function dataFiles(paths: readonly string[], dataFormat: DataOptions['dataFormat']): DataFiles {
  const named = paths.map((path) => posix.normalize(path).replace(/\/$/, ''));
  const all = named.length === 0 || named.includes('.');
  const chosen = (path: string) => all || named.some((one) => path === one || path.startsWith(`${one}/`));
  const formatted = (path: string) =>
    formatInFolder(path, 'auto') ?? (path.endsWith(FIXED) ? 'parallel' : null);
  const isList = (path: string) => dataFormat === 'pairs' && path.toLowerCase().endsWith('.txt');
  return {
    isData: (path) => chosen(path) && (formatted(path) !== null || isList(path) || named.includes(path)),
    isRecords: (path) => chosen(path) && !['source', null].includes(formatted(path)),
  };
}
