import { mkdir, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CodePurifyError } from '../../errors.js';
import { groupBy } from '../../group-by.js';
import { codeOf, isFileError } from '../read/file-errors.js';
import type { FilePlan, Refusal, RemovedRow, Replacement } from './file-plan.js';
import { companionOf } from '../formats/parallel-text.js';
import { changedSince, copyPatched } from './patch-file.js';
import { putInPlace } from './put-in-place.js';
import { planFile } from './write-back.js';
import { placeInTarget, type CopyTarget } from './write-clean-target.js';

/** The changes in a copy of the data. */
export interface CopyChanges {
  /** Files of the data, with the paths that rows have. */
  readonly files: Iterable<string>;
  readonly removed: readonly RemovedRow[];
  readonly replaced: readonly Replacement[];
}

/** Counts of what was written. */
export interface WrittenCopy {
  readonly files: number;
  readonly removed: number;
  readonly replaced: number;
  /** Replacements that could not be applied. */
  readonly refused: readonly Refusal[];
}

/**
 * Copies data with rows removed or replaced; the order and the bytes of everything else stay. The copy is written
 * completely or not at all (`putInPlace`), and its source is never written to. Files are copied in pieces.
 *
 * A pair is removed from its list, and its records stay, because other pairs may name them. A line of parallel text is
 * removed from both files, and a function from its file.
 * @param cwd absolute; the folder that the paths of rows are relative to
 * @throws CodePurifyError `input` when something cannot be read or written, or has changed since it was read
 */
export async function writeCopy(changes: CopyChanges, target: CopyTarget, cwd: string): Promise<WrittenCopy> {
  try {
    return await putInPlace(target.path, async (temporary) => {
      const written = await writeFiles(changes, target, cwd, temporary);
      if (target.kind === 'folder') await rmdir(target.path).catch(() => undefined); // rename needs an empty folder to be gone
      return written;
    });
  } catch (error) {
    throw isFileError(error) ? unwritable(target.path, error) : error;
  }
}

async function writeFiles(
  { files, removed, replaced }: CopyChanges,
  target: CopyTarget,
  cwd: string,
  folder: string,
): Promise<WrittenCopy> {
  const rows = groupBy(removed, ({ path }) => path);
  const texts = groupBy(replaced, ({ unit }) => unit.path);
  const refused: Refusal[] = [];
  const paths = withTargets(files);
  if (target.kind === 'folder') await mkdir(folder);
  for (const path of paths) {
    const source = resolve(cwd, path);
    const plan = await planIn(path, source, rows, texts.get(path) ?? []);
    refused.push(...(plan?.refused ?? []));
    await copyFile(source, placeInTarget(target, folder, source), plan);
  }
  return { files: paths.size, removed: removed.length, replaced: replaced.length - refused.length, refused };
}

/** Each file once; of parallel text both files. */
function withTargets(files: Iterable<string>): Set<string> {
  return new Set([...files].flatMap((path) => [path, companionOf(path) ?? []].flat()));
}

/** The plan for one file; `null` when it does not change. */
async function planIn(
  path: string,
  onDisk: string,
  rows: ReadonlyMap<string, readonly RemovedRow[]>,
  replaced: readonly Replacement[],
): Promise<FilePlan | null> {
  const other = companionOf(path);
  const removed = [path, other ?? []].flat().flatMap((one) => rows.get(one) ?? []);
  return removed.length + replaced.length === 0 ? null : planFile({ path, onDisk }, { removed, replaced });
}

async function copyFile(source: string, target: string, plan: FilePlan | null): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const hash = await copyPatched(source, target, plan?.patches ?? []);
  if (plan !== null && plan.hash !== hash) throw changedSince(source, 'nothing');
}

function unwritable(path: string, cause: unknown): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The copy ${JSON.stringify(path)} cannot be written: ${codeOf(cause)}.`,
    'Nothing was written. Check the permissions and the free space of the folder that contains it, then run again.',
    { cause },
  );
}
