import { mkdir, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CodePurifyError } from '../../errors.js';
import { groupBy } from '../../group-by.js';
import { overlaps } from '../../text/span.js';
import { codeOf, isFileError } from '../read/file-errors.js';
import type { Refusal, Replacement } from './file-plan.js';
import { BUGGY, fixedPath } from '../formats/parallel-text.js';
import { changedSince, copyPatched } from './patch-file.js';
import { putInPlace } from './put-in-place.js';
import { planFile } from './write-back.js';
import { planRemovals, type RemovalPlan, type RemovedRow } from './write-clean-plan.js';
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
    const removal = await removalsIn(path, source, rows);
    const replacement = await replacementsIn(path, source, texts.get(path) ?? []);
    refused.push(...replacement.refused);
    await copyFile(source, placeInTarget(target, folder, source), [removal, replacement]);
  }
  return { files: paths.size, removed: removed.length, replaced: replaced.length - refused.length, refused };
}

/** Each file once; for parallel text also the file with its targets. */
function withTargets(files: Iterable<string>): Set<string> {
  return new Set([...files].flatMap((path) => (path.endsWith(BUGGY) ? [path, fixedPath(path)] : [path])));
}

type FileChanges = Pick<RemovalPlan, 'patches'> & { readonly hash: string | null };

const UNCHANGED: FileChanges = { patches: [], hash: null };

async function removalsIn(
  path: string,
  source: string,
  rows: ReadonlyMap<string, readonly RemovedRow[]>,
): Promise<FileChanges> {
  const own = rows.get(path);
  if (own !== undefined) return planRemovals(source, own);
  const [buggy, targets] = [...rows].find(([other]) => isTargetOf(path, other)) ?? [];
  return buggy === undefined || targets === undefined ? UNCHANGED : planRemovals(source, targets, 'target');
}

function isTargetOf(path: string, buggy: string): boolean {
  return buggy.endsWith(BUGGY) && fixedPath(buggy) === path;
}

async function replacementsIn(
  path: string,
  source: string,
  replacements: readonly Replacement[],
): Promise<FileChanges & { readonly refused: readonly Refusal[] }> {
  if (replacements.length === 0) return { ...UNCHANGED, refused: [] };
  return planFile(path, source, replacements);
}

/** Copies a file with its removals, and with the replacements outside these. */
async function copyFile(source: string, target: string, plans: readonly FileChanges[]): Promise<void> {
  const [removal = UNCHANGED, replacement = UNCHANGED] = plans;
  const kept = replacement.patches.filter(
    (patch) => !removal.patches.some((other) => overlaps(patch, other)),
  );
  const patches = [...removal.patches, ...kept].sort((a, b) => a.start - b.start);
  await mkdir(dirname(target), { recursive: true });
  const hash = await copyPatched(source, target, patches);
  if (plans.some((plan) => plan.hash !== null && plan.hash !== hash)) throw changedSince(source, 'nothing');
}

function unwritable(path: string, cause: unknown): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The copy ${JSON.stringify(path)} cannot be written: ${codeOf(cause)}.`,
    'Nothing was written. Check the permissions and the free space of the folder that contains it, then run again.',
    { cause },
  );
}
