import { pointerRow, type Row } from '../row.js';
import { lfsPointerAt } from './lfs-pointer.js';

/**
 * Rows of files that are read together. Where one of the files is a pointer of Git LFS, none is read: the rows are
 * then one for each pointer.
 * @param paths  as the user gave them
 * @param onDisk turns such a path into one that can be opened
 * @param rows   reads the files
 * @throws the error of the file system
 */
export async function* rowsUnlessPointers(
  paths: readonly string[],
  onDisk: (path: string) => string,
  rows: () => AsyncGenerator<Row> | readonly Row[],
): AsyncGenerator<Row> {
  let complete = true;
  for (const path of paths) {
    const pointer = await lfsPointerAt(onDisk(path));
    if (pointer === null) continue;
    complete = false;
    yield pointerRow(path, pointer);
  }
  if (complete) yield* rows();
}
