import type { Row } from '../row.js';
import type { CodedFile } from './coded-file.js';

/** Rows of a file that says itself in which encoding it is: their units name it. */
export async function* inEncoding(rows: AsyncIterable<Row>, file: CodedFile): AsyncGenerator<Row> {
  for await (const row of rows) {
    yield row.kind === 'unit' && file.utf16 !== null
      ? { kind: 'unit', unit: { ...row.unit, encoding: file.utf16 } }
      : row;
  }
}
