import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { FORMAT_NAMES, type FormatChoice, type FormatName } from '../../config/format-names.js';
import type { DataFormat, IsThere } from './data-format.js';
import { jsonFormat } from './json-format.js';
import { csvFormat } from './csv-format.js';
import { withoutCodec } from '../read/codecs/codecs.js';
import { jsonlFormat } from './jsonl-format.js';
import { notebookFormat } from './notebook-format.js';
import { isPairList, pairsFormat } from './pairs-format.js';
import { PAIR_DATA } from './pairs.js';
import { parallelFormat } from './parallel-format.js';
import { parquetFormat } from './parquet-format.js';
import { sourceFormat } from './source-format.js';

/** All formats. Adding one is its file, its name in `src/config/format-names.ts` and a row here. */
export const FORMATS: { readonly [Name in FormatName]: DataFormat & { readonly name: Name } } = {
  source: sourceFormat,
  jsonl: jsonlFormat,
  json: jsonFormat,
  notebook: notebookFormat,
  csv: csvFormat,
  parquet: parquetFormat,
  parallel: parallelFormat,
  pairs: pairsFormat,
};

/** The formats in the order in which files are matched: the first that matches applies. */
const IN_ORDER: readonly DataFormat[] = FORMAT_NAMES.map((name) => FORMATS[name]);

/** The first format that a path shows. Formats of two files show in the whole name, others behind that of a codec too. */
function matching(
  path: string,
  testOf: (format: DataFormat) => (path: string) => boolean,
): DataFormat | null {
  const plain = withoutCodec(path);
  const isMatch = (format: DataFormat) =>
    testOf(format)(path) || (format.companion === undefined && testOf(format)(plain));
  return IN_ORDER.find(isMatch) ?? null;
}

/** The format of a file that the user names, by its path; `null` when the path does not show it. */
export function formatOfNamed(path: string, isThere: IsThere = existsSync): DataFormat | null {
  return matching(
    path,
    ({ named }) =>
      (one) =>
        named(one, isThere),
  );
}

/** The format of content whose name shows none, by its first bytes; `null` when they do not show one. */
export function formatOfContent(start: Buffer): DataFormat | null {
  return IN_ORDER.find(({ recognises }) => recognises(start)) ?? null;
}

/** The format of a file in a folder, by its path; `null` when it is not read, or has another format than the chosen one. */
export function formatInFolder(
  path: string,
  chosen: FormatChoice,
  isThere: IsThere = existsSync,
): DataFormat | null {
  if (chosen === 'pairs')
    return isPairList(path, isThere) && basename(path) !== PAIR_DATA ? FORMATS.pairs : null;
  const format = matching(path, ({ inFolder }) => inFolder);
  return chosen === 'auto' || chosen === format?.name ? format : null;
}
