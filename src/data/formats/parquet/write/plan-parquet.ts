import { createHash } from 'node:crypto';
import { CodePurifyError } from '../../../../errors.js';
import { fileBytes } from '../../../read/file-bytes.js';
import type { FileChanges, FilePlan, PlannedFile } from '../../../write/file-plan.js';
import type { FilePatch } from '../../../write/file-patch.js';
import { changedSince } from '../../../write/patch-file.js';
import { unifiedDiff } from '../../../write/unified-diff.js';
import { CellChanges, type ChangedCell } from './cell-changes.js';
import { readFooter, type ParquetFooter } from '../footer.js';
import { diskAccess, type RandomAccess } from '../random-access.js';
import { ReadBudget } from '../read-budget.js';
import { rowsOf } from '../read-parquet.js';
import { rewriteParquet } from './rewrite-parquet.js';
import { UnreadableParquet } from '../unreadable-parquet.js';

/**
 * The plan for a Parquet file. What changes is encoded when the plan is made, to know its length, and again when it is
 * written, so that memory does not grow with the file.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read, or a column with an edit cannot be
 *   written
 */
export async function planParquet({ path, onDisk }: PlannedFile, changes: FileChanges): Promise<FilePlan> {
  const hash = createHash('sha256');
  for await (const chunk of fileBytes(onDisk)) hash.update(chunk);
  const file = diskAccess(onDisk);
  const cells = new CellChanges(changes);
  try {
    const footer = await readFooter(file);
    await readChanged(file, footer, cells);
    const edits = cells.finish();
    const patches = edits.size === 0 ? [] : await rewriteParquet(file, footer, edits);
    return {
      patches: patches.map((patch) => guarded(patch, path)),
      ...{ applied: cells.applied, refused: cells.refused, hash: hash.digest('hex') },
      diff: () => Promise.resolve(cells.changed.map((cell) => cellDiff(path, cell)).join('')),
    };
  } catch (error) {
    throw error instanceof UnreadableParquet ? unwritable(path, error) : error;
  }
}

/** Reads the row groups that hold a row to change. */
async function readChanged(file: RandomAccess, footer: ParquetFooter, cells: CellChanges): Promise<void> {
  const budget = new ReadBudget(file.byteLength);
  let first = 1;
  for (const [group, { rows }] of footer.groups.entries()) {
    const own = footer.groups[group];
    if (own !== undefined && cells.concern(first, first + rows - 1)) {
      budget.releaseAll();
      let row = 0;
      for await (const entries of rowsOf(file, footer, own, budget)) {
        cells.read(footer.schema, { group, row, number: first + row, entries });
        row += 1;
      }
    }
    first += rows;
  }
}

/** A value has no line in the file, so each is shown as a file of its own. */
function cellDiff(path: string, { number, pointer, before, after }: ChangedCell): string {
  return unifiedDiff(`${path}/row ${String(number)}${pointer}`, before, after);
}

/** What could be read for the plan cannot be read now. */
function guarded(patch: FilePatch, path: string): FilePatch {
  const { bytes } = patch;
  if (bytes instanceof Uint8Array) return patch;
  return {
    ...patch,
    bytes: {
      async *[Symbol.asyncIterator]() {
        try {
          yield* bytes;
        } catch (error) {
          throw error instanceof UnreadableParquet ? changedSince(path, 'nothing') : error;
        }
      },
    },
  };
}

function unwritable(path: string, cause: UnreadableParquet): CodePurifyError {
  return new CodePurifyError(
    'input',
    `${JSON.stringify(path)} cannot be written again: ${cause.message}.`,
    'Nothing was written. Write the file with another tool (pyarrow, DuckDB) or as JSON Lines, and run again.',
    { cause },
  );
}
