import { FORMATS } from '../../src/data/formats/data-formats.js';
import type { FormatName } from '../../src/config/format-names.js';
import type { DataOptions, Row } from '../../src/data/row.js';
import { collect, stream } from './temporary-folder.js';

/** Options of data as tests have them. */
export const DATA_OPTIONS: DataOptions = {
  ...{
    language: 'auto',
    dataFormat: 'auto',
    records: 'auto',
    codeField: 'func',
    labelField: 'target',
    idField: 'idx',
  },
  ...{ include: [], exclude: [], maxFileBytes: 10_000, maxRecordBytes: 1000 },
};

/** The rows of content in a format. */
export function rowsIn(
  format: FormatName,
  path: string,
  content: string | Uint8Array,
  options: Partial<DataOptions> = {},
): Promise<Row[]> {
  const file = { path, onDisk: null, isNamed: true, chunks: () => stream(content) };
  const tools = {
    options: { ...DATA_OPTIONS, ...options },
    listFunctions: () => ({ places: [], unlisted: 0 }),
    onDisk: (one: string) => one,
  };
  return collect(FORMATS[format].read([file], tools));
}
