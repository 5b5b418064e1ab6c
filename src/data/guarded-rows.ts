import { basename, posix } from 'node:path';
import { codeOf, isFileError } from './read/file-errors.js';
import { UnreadRest } from './read/unread-rest.js';
import { skippedRow, type Row } from './row.js';

/**
 * The rows of a file. An error of the file system or of the file's coding becomes a skipped row, so that the rest is read.
 * @param onDisk the file's absolute path: an error that names another one is reported with its name
 */
export async function* guardedRows(
  path: string,
  onDisk: string,
  rows: AsyncIterable<Row>,
): AsyncGenerator<Row> {
  let isBegun = false;
  try {
    for await (const row of rows) {
      isBegun = true;
      yield row;
    }
  } catch (error) {
    if (error instanceof UnreadRest) {
      yield skippedRow(path, null, isBegun ? `not fully read: ${error.reason}` : error.reason);
      return;
    }
    if (!isFileError(error)) throw error;
    const isOther = error.path !== undefined && error.path !== onDisk;
    const place = isOther ? ` (${posix.join(posix.dirname(path), basename(error.path))})` : '';
    yield skippedRow(path, null, `unreadable: ${codeOf(error)}${place}`);
  }
}
