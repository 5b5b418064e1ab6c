import { valueAtKeys } from '../../text/json-pointer.js';
import type { FoundCode, FoundInRecord, Layout } from '../layouts/layout.js';
import { planJson } from '../write/plan-json.js';
import { hasEnd, type DataFile } from './data-format.js';
import { JsonWalk } from './json/json-walk.js';
import { RecordPath } from './json/record-path.js';
import type { RawRecord, RecordLimits } from './raw-record.js';
import { recordFormat } from './record-format.js';

const isNotebook = hasEnd('.ipynb');

/** Cells, in nbformat 4, and in 3. */
const CELLS = ['/cells/*', '/worksheets/*/cells/*'] as const;
/** The text of a code cell, in nbformat 4, and in 3: a string, or a list of lines. */
const SOURCES = ['source', 'input'] as const;
/** Where a notebook names its language, the surest first. */
const LANGUAGES = [
  ['language_info', 'name'],
  ['kernelspec', 'language'],
  ['kernelspec', 'name'],
] as const;

/** Jupyter notebooks (nbformat): each code cell is a record. */
export const notebookFormat = recordFormat({
  name: 'notebook',
  inFolder: isNotebook,
  named: isNotebook,
  recognises: () => false,
  refuses: (start) => (start.length === 0 ? 'empty file' : null),
  hasLabels: false,
  notDataRule: 'a notebook without code',
  records: (file, limits) => walk(file, limits, CELLS),
  layout: cellsLayout,
  plan: planJson,
});

function walk(
  { chunks }: DataFile,
  { maxRecordBytes, isRecord }: RecordLimits,
  pointers: readonly string[],
): AsyncGenerator<RawRecord> {
  return new JsonWalk(chunks(), { maxRecordBytes, isRecord, records: new RecordPath(pointers) }).records();
}

async function cellsLayout(file: DataFile, limits: RecordLimits): Promise<Layout> {
  const language = file.onDisk === null ? null : await languageOf(file, limits);
  return {
    name: 'fields',
    description: `code: \`source\` of code cells, language: ${language ?? 'by content'}`,
    find: (cell) => codeOf(cell, language),
  };
}

/** The language in the metadata, which follow the cells. */
async function languageOf(file: DataFile, limits: RecordLimits): Promise<string | null> {
  for await (const record of walk(file, limits, ['/metadata'])) {
    const named = LANGUAGES.map((keys) => (record.ok ? valueAtKeys(record.value, keys) : null));
    const first = named.find((name) => typeof name === 'string');
    if (first !== undefined) return first;
  }
  return null;
}

function codeOf(cell: object, language: string | null): FoundInRecord {
  if (valueAtKeys(cell, ['cell_type']) !== 'code') return { ok: true, found: [] };
  const field = SOURCES.find((name) => Object.hasOwn(cell, name)) ?? SOURCES[0];
  const source = valueAtKeys(cell, [field]);
  const lines: unknown = typeof source === 'string' ? [source] : source;
  if (!isTexts(lines)) return { ok: false, reason: `field "${field}" of a code cell is no text` };
  const code = lines.join('');
  if (code.trim() === '') return { ok: true, found: [] };
  const found: FoundCode = {
    ...{ pointer: `/${field}`, span: null, code, language, label: null },
    task: 'classification',
    prompt: null,
  };
  return { ok: true, found: [found] };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
