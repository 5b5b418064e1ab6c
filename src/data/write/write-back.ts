import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { CodePurifyError } from '../../errors.js';
import { groupBy } from '../../group-by.js';
import { codeOf } from '../read/file-errors.js';
import type { FormatName } from '../../config/format-names.js';
import { FORMATS } from '../formats/data-formats.js';
import { fileBytes } from '../read/file-bytes.js';
import { fileCoding } from '../read/file-content.js';
import { STDIN_PATH } from '../row.js';
import type { Unit } from '../unit.js';
import { whyNotWritten } from './copy-coded.js';
import {
  REFUSALS,
  type FileChanges,
  type FilePlan,
  type PlannedFile,
  type Refusal,
  type Replacement,
} from './file-plan.js';
import { patchFile } from './patch-file.js';

/** The replacements of one file: which were applied, and which were not. */
export interface FileChange {
  readonly path: string;
  /** Replacements that were applied; with `dryRun`, that would be. */
  readonly applied: readonly Replacement[];
  /** Replacements that could not be applied, and why. They do not affect the others. */
  readonly refused: readonly Refusal[];
  /** Unified diff of the file; empty where nothing changes. */
  readonly diff: string;
}

/** How `applyReplacements` works. */
export interface WriteOptions {
  /** Relative paths count from here. */
  readonly cwd: string;
  /** Nothing is written; the diffs are the result. */
  readonly dryRun: boolean;
}

/**
 * Writes replacements into their files, file by file in the order in which they first occur. Bytes outside the changed
 * characters stay. A replacement is refused if its unit's code has changed or if it overlaps an earlier one.
 * @returns one row per file
 * @throws CodePurifyError `input` when a file cannot be read or written, or changes meanwhile; that file is then
 *   unchanged, and the files before it are written
 */
export async function applyReplacements(
  replacements: readonly Replacement[],
  options: WriteOptions,
): Promise<FileChange[]> {
  const byPath = groupBy(replacements, ({ unit }) => unit.path);
  const changes: FileChange[] = [];
  for (const [path, own] of byPath) changes.push(await changeFile(path, own, options));
  return changes;
}

async function changeFile(
  path: string,
  replacements: readonly Replacement[],
  { cwd, dryRun }: WriteOptions,
): Promise<FileChange> {
  if (path === STDIN_PATH) {
    const refused = replacements.map((replacement) => ({ replacement, reason: REFUSALS.stdin }));
    return { path, applied: [], refused, diff: '' };
  }
  const onDisk = resolve(cwd, path);
  try {
    const file = { path, onDisk };
    const plan = await planFile(file, { removed: [], replaced: replacements });
    const { patches, hash, applied, refused } = plan;
    const diff = await plan.diff();
    if (!dryRun && patches.length > 0) await patchFile(onDisk, patches, hash);
    return { path, applied, refused, diff };
  } catch (cause) {
    if (cause instanceof CodePurifyError) throw cause;
    throw new CodePurifyError(
      'input',
      `${JSON.stringify(path)} cannot be written: ${codeOf(cause)}.`,
      'It is unchanged. Make it readable and its folder writable, then run again.',
      { cause },
    );
  }
}

/**
 * The plan for the changes of one file, by the format that its rows were read in.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
export async function planFile(file: PlannedFile, changes: FileChanges): Promise<FilePlan> {
  const unwritten = whyNotWritten(await fileCoding(file.onDisk));
  if (unwritten !== null) return refuseAll(file, changes, unwritten);
  const units = [...changes.replaced.map(({ unit }) => [unit]), ...changes.removed.map(({ units }) => units)];
  return FORMATS[formatOfRow(units[0] ?? [])].plan(file, changes);
}

/** The plan for a file that is coded in a way that is read and not written: nothing changes. */
async function refuseAll(
  { path, onDisk }: PlannedFile,
  { removed, replaced }: FileChanges,
  reason: string,
): Promise<FilePlan> {
  if (removed.length > 0) {
    throw new CodePurifyError(
      'input',
      `Nothing can be removed from ${JSON.stringify(path)}: ${reason}.`,
      'Compress the file with gzip, and run again.',
    );
  }
  const hash = createHash('sha256');
  for await (const chunk of fileBytes(onDisk)) hash.update(chunk);
  const refused = replaced.map((replacement) => ({ replacement, reason }));
  return { patches: [], applied: [], refused, diff: () => Promise.resolve(''), hash: hash.digest('hex') };
}

/** Formats of the places that exist in one format only. */
const FORMAT_OF_PLACE = { source: 'source', line: 'parallel' } as const;

/** The format that a unit, or the two units of a pair, were read in. */
function formatOfRow([unit, second]: readonly Unit[]): FormatName {
  if (second !== undefined || unit === undefined) return 'pairs';
  return unit.place.kind === 'record' ? unit.place.format : FORMAT_OF_PLACE[unit.place.kind];
}
