import { notDataRow, pathOf, type Row } from './row.js';

/** Why a file holds no training data that has blank lines at most, or a head without rows. */
const NO_RECORD = 'no record in it';

/** Rows of files, and one for each file that has none: a file that was read to its end is accounted for. */
export async function* withEach(paths: readonly string[], rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  const left = new Set(paths);
  for await (const row of rows) {
    left.delete(pathOf(row));
    yield row;
  }
  for (const path of left) yield notDataRow(path, NO_RECORD);
}
