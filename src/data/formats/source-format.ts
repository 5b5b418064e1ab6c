import { readFile, stat } from 'node:fs/promises';
import { languagesOfPath } from '../../code/languages/languages.js';
import { withoutCodec } from '../read/codecs/codecs.js';
import { decodedBytes } from '../read/file-content.js';
import { sourceText } from '../read/source-text.js';
import { sha256 } from '../../sha256.js';
import { skippedRow, type Row } from '../row.js';
import type { FileChanges, FilePlan, PlannedFile } from '../write/file-plan.js';
import { planSource } from '../write/plans/plan-source.js';
import type { DataFile, DataFormat, ReadTools } from './data-format.js';
import { sourceLanguage } from './record.js';
import { readSourceFile } from './source-file.js';

const languagesIn = (path: string) => languagesOfPath(withoutCodec(path));
const isSource = (path: string) => languagesIn(path).length > 0;

/** Files of source code, function by function. */
export const sourceFormat: DataFormat & { readonly name: 'source' } = {
  name: 'source',
  inFolder: isSource,
  named: isSource,
  recognises: (start) => start.length === 0,
  hasLabels: false,
  read: readSource,
  plan: planSourceFile,
};

async function planSourceFile({ path, onDisk }: PlannedFile, changes: FileChanges): Promise<FilePlan> {
  const bytes = await readFile(onDisk);
  return { ...planSource(path, await decodedBytes(bytes), changes), hash: sha256(bytes) };
}

async function* readSource(
  [file]: readonly [DataFile, ...DataFile[]],
  { options, listFunctions, loadLanguage }: ReadTools,
): AsyncGenerator<Row> {
  const { path } = file;
  const bytes = await wholeFile(file, options.maxFileBytes);
  if (typeof bytes === 'string') {
    yield skippedRow(path, null, `${bytes}: more than ${String(options.maxFileBytes)} bytes`);
    return;
  }
  const known = options.language === 'auto' ? languagesIn(path) : [options.language];
  const text = known.length === 1 ? null : sourceText(bytes);
  const language = sourceLanguage(path, text?.ok === true ? text.text : '', known);
  await loadLanguage?.(language);
  yield* readSourceFile(path, bytes, language, listFunctions);
}

/** The bytes of a file, or what of it is too large. */
async function wholeFile({ onDisk, chunks }: DataFile, maxBytes: number): Promise<Buffer | string> {
  const size = onDisk === null ? null : (await stat(onDisk)).size;
  if (size !== null && size > maxBytes) return `${String(size)} bytes`;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks()) {
    length += chunk.length;
    if (length > maxBytes) return 'its length';
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
