import { recogniseLayout } from '../layouts/recognise-layout.js';
import { sampleRecords } from '../layouts/sample-records.js';
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
    read: ([file], tools) => rowsOf(records(file, tools.options), file, format.name, tools),
  };
}

async function* rowsOf(
  records: AsyncIterable<RawRecord>,
  { path }: DataFile,
  format: DataFormat['name'],
  { options, onRecognised }: ReadTools,
): AsyncGenerator<Row> {
  const sampled = await sampleRecords(records);
  const layout = recogniseLayout(sampled.sample, options);
  onRecognised?.({ path, format, layout });
  const reading = { path, format, layout, language: options.language };
  for await (const record of sampled.records) yield* rowsOfRecord(record, reading);
}
