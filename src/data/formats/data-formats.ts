import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { languageOfPath } from '../../code/languages/languages.js';
import { BUGGY } from './parallel-text.js';
import { PAIR_DATA } from './pairs.js';
import type { DataOptions } from '../row.js';

/** A format in which a file is read. */
export type DataFormat = Exclude<DataOptions['dataFormat'], 'auto'>;

/** Whether a file is on disk. */
type IsThere = (path: string) => boolean;

/** One format and the files that have it. The first row that matches applies. */
interface FormatRow {
  readonly format: DataFormat;
  /** Whether a file in a folder is read in this format. */
  readonly inFolder: (path: string, isThere: IsThere) => boolean;
  /** Whether a file that the user names is read in this format. */
  readonly named: (path: string, isThere: IsThere) => boolean;
}

const hasEnd = (...ends: string[]) => {
  return (path: string) => ends.some((end) => path.toLowerCase().endsWith(end));
};
const isSource = (path: string) => languageOfPath(path) !== null;
const isPairList = (path: string, isThere: IsThere) =>
  hasEnd('.txt')(path) && isThere(join(dirname(path), PAIR_DATA));

/** Adding a format is a row here, its reader, and a line in `read-data.ts`. */
const FORMATS: readonly FormatRow[] = [
  { format: 'source', inFolder: isSource, named: isSource },
  { format: 'jsonl', inFolder: hasEnd('.jsonl', '.ndjson'), named: hasEnd('.jsonl', '.ndjson') },
  { format: 'parallel', inFolder: hasEnd(BUGGY), named: hasEnd(BUGGY) },
  { format: 'pairs', inFolder: () => false, named: isPairList },
];

/** The format of a file that the user names, by its path; `null` when the path does not show it. */
export function formatOfNamed(path: string, isThere: IsThere = existsSync): DataFormat | null {
  return FORMATS.find(({ named }) => named(path, isThere))?.format ?? null;
}

/** The format of a file in a folder, by its path; `null` when it is not read, or has another format than the chosen one. */
export function formatInFolder(
  path: string,
  chosen: DataOptions['dataFormat'],
  isThere: IsThere = existsSync,
): DataFormat | null {
  if (chosen === 'pairs') return isPairList(path, isThere) && basename(path) !== PAIR_DATA ? 'pairs' : null;
  const format = FORMATS.find(({ inFolder }) => inFolder(path, isThere))?.format ?? null;
  return chosen === 'auto' || chosen === format ? format : null;
}
