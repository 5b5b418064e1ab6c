import { AUTO, type Layout, type NoLayout } from '../layouts/layout.js';
import { findInFields, recogniseLayout } from '../layouts/recognise-layout.js';
import { holdsAnyCode } from '../layouts/rest/rest-of-record.js';
import { sampleRecords } from '../layouts/sample-records.js';
import { peek } from '../read/peek.js';
import { notDataRow, skippedRow, type DataOptions, type Row } from '../row.js';
import { AsideFields } from './aside-fields.js';
import type { DataFile, DataFormat, ReadTools } from './data-format.js';
import { FileLanguages } from './file-languages.js';
import { holdsLabels } from './plain-text/label-table.js';
import { rowsOfRecord } from './record.js';
import { withNames } from './record-names.js';
import type { RawRecord, RecordLimits } from './raw-record.js';
import { LABELS_ALONE } from './unread-reason.js';
import { RivalLabels } from './rival-labels.js';

/** A format whose files hold records. */
export type RecordFormat<Name extends DataFormat['name']> = Omit<
  DataFormat,
  'read' | 'name' | 'companion' | 'isReadLast'
> & {
  readonly name: Name;
  /** The records of a file, as a stream: memory does not grow with the file. */
  readonly records: (file: DataFile, limits: RecordLimits) => AsyncGenerator<RawRecord>;
  /** Which fields are code, in formats that say so themselves; `null`, as in others: the options and the records say it. */
  readonly layout?: (file: DataFile, limits: RecordLimits) => Promise<Layout | null>;
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

async function* rowsOf(
  format: Reading,
  file: DataFile,
  { options, onRecognised, loadLanguage, redefinedByPieces }: ReadTools,
): AsyncGenerator<Row> {
  const { name, notDataRule } = format;
  const { path } = file;
  const limits = limitsOf(options);
  const given = (await format.layout?.(file, limits)) ?? null;
  const sampled = await sampleRecords(format.records(file, limits));
  const layout = given ?? recogniseLayout(sampled.sample, options);
  const holdsAny = (value: object) => holdsCode(value, layout, options);
  if (!file.isNamed && notDataRule !== undefined && !(await isData(format.records(file, limits), holdsAny))) {
    await sampled.records.return(undefined);
    yield (await hasLabels(file)) ? skippedRow(path, null, LABELS_ALONE) : notDataRow(path, notDataRule);
    return;
  }
  onRecognised?.({ path, format: name, layout });
  const languages = FileLanguages.ofSample(path, sampled.sample, layout);
  const reading = { path, format: name, layout, language: options.language, languages };
  const asides = new AsideFields(path);
  const rivals = options.labelField === AUTO ? new RivalLabels(path, layout) : null;
  for await (const record of sampled.records) {
    const { rows, patches } = rowsOfRecord(record, reading);
    yield* redefinedByPieces ? await withNames(rows, redefinedByPieces, loadLanguage) : rows;
    asides.add(patches);
    if (record.ok) rivals?.add(record.value, rows);
  }
  yield* asides.rows();
  yield* rivals?.rows() ?? [];
}

function limitsOf(options: DataOptions): RecordLimits {
  const { maxRecordBytes, records } = options;
  return { maxRecordBytes, records, isRecord: (value) => holdsCodeItself(value, options) };
}

/** Whether a value holds code outside of its lists, which may be lists of records. */
function holdsCodeItself(value: object, options: DataOptions): boolean {
  const outcome = findInFields(value, options);
  return outcome.ok && outcome.found.some(({ pointer }) => !/\/\d+(?:\/|$)/.test(pointer));
}

/** Whether one of the records has code, or cannot be read, so that nobody knows. */
async function isData(
  records: AsyncIterable<RawRecord>,
  holdsAny: (value: object) => boolean,
): Promise<boolean> {
  for await (const record of records) {
    if (record.ok ? holdsAny(record.value) : record.isOther !== true) return true;
  }
  return false;
}

/** The most bytes of a file without code that are looked through for labels: a million of them. */
const MAX_LABEL_BYTES = 8_388_608;

/** Whether a file without code holds labels, which would be judged in the records of the code. */
async function hasLabels(file: DataFile): Promise<boolean> {
  const { start, close } = await peek(file.chunks(), MAX_LABEL_BYTES);
  await close();
  return holdsLabels(start.toString());
}

/** Without a layout of the file, each record may have one of its own. */
function holdsCode(value: object, layout: Layout | NoLayout, options: DataOptions): boolean {
  const own = 'find' in layout ? layout : recogniseLayout([value], options);
  const outcome = 'find' in own ? own.find(value) : null;
  // a record that does not fit, or has too much code, is no reason to call the file no data
  if (outcome?.ok !== true) return holdsAnyCode(value);
  return outcome.found.length > 0 || outcome.unread !== undefined;
}
