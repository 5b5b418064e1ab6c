import { fieldsLayout } from '../layouts/fields-layout.js';
import type { Layout } from '../layouts/layout.js';
import type { DataOptions, Row } from '../row.js';
import type { DataFile, DataFormat, ReadTools } from './data-format.js';
import { rowsOfRecord } from './record.js';
import type { RawRecord, RecordLimits } from './raw-record.js';

/** A format whose files hold records. */
export type RecordFormat<Name extends DataFormat['name']> = Omit<
  DataFormat,
  'read' | 'name' | 'companion' | 'isReadLast'
> & {
  readonly name: Name;
  /** The records of a file, as a stream: memory does not grow with the file. */
  readonly records: (file: DataFile, limits: RecordLimits) => AsyncGenerator<RawRecord>;
  /** Which fields are code, in formats that say so themselves. In others the options and the records say it. */
  readonly layout?: (file: DataFile, limits: RecordLimits) => Promise<Layout>;
};

/** A format of records as a format of rows. */
export function recordFormat<Name extends DataFormat['name']>({
  records,
  layout,
  ...format
}: RecordFormat<Name>): DataFormat & { readonly name: Name } {
  return { ...format, read: ([file], tools) => rowsOf({ ...format, records, layout }, file, tools) };
}

type Reading = Pick<DataFormat, 'name' | 'notDataRule'> & {
  readonly records: RecordFormat<DataFormat['name']>['records'];
  readonly layout: RecordFormat<DataFormat['name']>['layout'];
};

async function* rowsOf(format: Reading, file: DataFile, { options }: ReadTools): AsyncGenerator<Row> {
  const { name, notDataRule, records } = format;
  const { path } = file;
  const limits = limitsOf(options);
  const layout = (await format.layout?.(file, limits)) ?? fieldsLayout(options);
  if (!file.isNamed && notDataRule !== undefined && !(await isData(records(file, limits), layout))) {
    yield { kind: 'notData', notData: { path, rule: notDataRule } };
    return;
  }
  const reading = { path, format: name, layout, language: options.language };
  for await (const record of records(file, limits)) yield* rowsOfRecord(record, reading);
}

function limitsOf(options: DataOptions): RecordLimits {
  const { maxRecordBytes, records } = options;
  return { maxRecordBytes, records, isRecord: (value) => fieldsLayout(options).find(value).ok };
}

/** Whether one of the records has code, or cannot be read, so that nobody knows. */
async function isData(records: AsyncIterable<RawRecord>, layout: Layout): Promise<boolean> {
  for await (const record of records) {
    const outcome = record.ok ? layout.find(record.value) : record;
    if (outcome.ok && 'found' in outcome && outcome.found.length > 0) return true;
    if (!record.ok && record.isOther !== true) return true;
  }
  return false;
}
