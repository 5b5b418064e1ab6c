import { fieldsLayout } from '../layouts/fields-layout.js';
import type { Row } from '../row.js';
import type { DataFile, DataFormat, ReadTools } from './data-format.js';
import { rowsOfRecord } from './record.js';
import type { RawRecord, RecordLimits } from './raw-record.js';

/** A format whose files hold records. Which fields of a record are code does not depend on the format. */
export type RecordFormat<Name extends DataFormat['name']> = Omit<
  DataFormat,
  'read' | 'name' | 'companion' | 'isReadLast'
> & {
  readonly name: Name;
  /** The records of a file, as a stream: memory does not grow with the file. */
  readonly records: (file: DataFile, limits: RecordLimits) => AsyncGenerator<RawRecord>;
};

/** A format of records as a format of rows. */
export function recordFormat<Name extends DataFormat['name']>({
  records,
  ...format
}: RecordFormat<Name>): DataFormat & { readonly name: Name } {
  return {
    ...format,
    read: ([file], { options }: ReadTools) => rowsOf(records(file, options), file, format.name, options),
  };
}

async function* rowsOf(
  records: AsyncIterable<RawRecord>,
  { path }: DataFile,
  format: DataFormat['name'],
  options: ReadTools['options'],
): AsyncGenerator<Row> {
  const reading = { path, format, layout: fieldsLayout(options), language: options.language };
  for await (const record of records) yield* rowsOfRecord(record, reading);
}
