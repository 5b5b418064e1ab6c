import type { DataFiles } from '../../change/data-files.js';
import { isMediaName } from '../../data/formats/not-data.js';
import type { TreeFile } from '../api/git-tree.js';
import type { ChangeSet } from './read-change.js';

/** The files that are read on both sides of a change to judge it. */
export interface FilesRead {
  readonly base: readonly TreeFile[];
  readonly head: readonly TreeFile[];
  /** Number of unchanged data files of the base above the limits; `null` if they are not known. */
  readonly leftOut: number | null;
}

/**
 * The most unchanged files of the base that are read, and their bytes. Small files are read a hundred at a time, and each
 * large one is a request. Together they are at most a tenth of the requests that a token has per hour.
 */
const CONTEXT: ReadLimits = { files: 1000, bytes: 100_000_000, large: 50 };

/** Larger files are a request each. */
const LARGE_BYTES = 256_000;

/** The most files that are read, their bytes, and the most that are a request each. */
export interface ReadLimits {
  readonly files: number;
  readonly bytes: number;
  readonly large: number;
}

/**
 * The files of a change to read over the API: changed data, files that are read together with it, and unchanged data of
 * the base, up to the limits. Content of the base is not new in the head, and a probe learns from its records.
 */
export function filesOfChange(change: ChangeSet, data: DataFiles): FilesRead {
  const { files, baseFiles, headFiles } = change;
  const groups = new Set(changedFiles(change).map(({ path }) => data.groupOf(path)));
  const isInGroup = ({ path }: TreeFile) => {
    const group = data.groupOf(path);
    return group !== null && groups.has(group);
  };
  const side = (own: readonly (TreeFile | null)[], all: ReadonlyMap<string, TreeFile> | null) => {
    const together = [...(all?.values() ?? [])].filter(isInGroup);
    const known = [...own, ...together].filter((file) => file !== null);
    return new Map(known.filter((file) => isRead(file, data)).map((file) => [file.path, file]));
  };
  const base = side(
    files.map((file) => file.base),
    baseFiles,
  );
  const head = side(
    files.map((file) => file.head),
    headFiles,
  );
  if (![...head.values()].some(({ path }) => data.isData(path))) {
    return { base: [...base.values()], head: [...head.values()], leftOut: 0 };
  }
  const unchanged = [...(baseFiles?.values() ?? [])].filter(
    ({ path }) => data.isData(path) && !base.has(path),
  );
  const context = smallestFiles(unchanged, CONTEXT);
  return {
    base: [...base.values(), ...context],
    head: [...head.values()],
    leftOut: baseFiles === null ? null : unchanged.length - context.length,
  };
}

/** Modes of plain files begin so. */
export const PLAIN_FILE = '100';

/** A changed file is read whatever its name, because its content may be data; a link only if its name is data. */
function isRead({ path, mode }: TreeFile, { isChosen, isData }: DataFiles): boolean {
  return isChosen(path) && (isData(path) || mode.startsWith(PLAIN_FILE));
}

/** Both states of the files that a change touches. */
export function changedFiles({ files }: Pick<ChangeSet, 'files'>): TreeFile[] {
  return files.flatMap(({ base, head }) => [base, head]).filter((file) => file !== null);
}

/** The smallest files, up to the limits. Those with binary content are a request each, as large ones are. */
export function smallestFiles(files: readonly TreeFile[], limits: ReadLimits): TreeFile[] {
  let bytes = 0;
  let large = 0;
  return [...files]
    .sort((a, b) => (a.bytes ?? 0) - (b.bytes ?? 0))
    .slice(0, limits.files)
    .filter((file) => {
      bytes += file.bytes ?? 0;
      if ((file.bytes ?? 0) > LARGE_BYTES || isMediaName(file.path)) large += 1;
      return bytes <= limits.bytes && large <= limits.large;
    });
}
