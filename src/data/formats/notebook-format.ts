import { valueAtKeys } from '../../text/json-pointer.js';
import type { FoundCode, FoundInRecord, Layout } from '../layouts/layout.js';
import { restOfRecord } from '../layouts/rest/rest-of-record.js';
import { planJson } from '../write/plans/plan-json.js';
import { hasEnd, type DataFile } from './data-format.js';
import { readJson } from './json-format.js';
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
  records: readCells,
  layout: cellsLayout,
  plan: planJson,
});

/** The cells of a notebook; a file that has none is read as any other JSON. */
async function* readCells(file: DataFile, limits: RecordLimits): AsyncGenerator<RawRecord> {
  yield* (await hasCells(file, limits)) ? walk(file, limits, CELLS, false) : readJson(file, limits);
}

async function hasCells(file: DataFile, limits: RecordLimits): Promise<boolean> {
  if (file.onDisk === null) return true; // it can be read once
  for await (const record of walk(file, limits, CELLS)) {
    if (record.ok ? valueAtKeys(record.value, ['cell_type']) !== undefined : record.isOther !== true)
      return true;
  }
  return false;
}

function walk(
  { chunks }: DataFile,
  { maxRecordBytes, isRecord }: RecordLimits,
  pointers: readonly string[],
  isChosen = true,
): AsyncGenerator<RawRecord> {
  const records = new RecordPath(pointers);
  return new JsonWalk(chunks(), { maxRecordBytes, isRecord, records, isChosen }).records();
}

async function cellsLayout(file: DataFile, limits: RecordLimits): Promise<Layout | null> {
  if (!(await hasCells(file, limits))) return null;
  const language = file.onDisk === null ? null : await languageOf(file, limits);
  return {
    name: 'fields',
    description: `code: \`source\` of code cells, language: ${language ?? 'by content'}`,
    fields: [{ role: 'code', field: 'source', by: 'name' }],
    find: (cell) => cellCode(cell, language),
    id: () => null,
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

/** The code of a code cell, and what else is in a cell of any type: the type is a word that anybody may write. */
function cellCode(cell: object, language: string | null): FoundInRecord {
  const outcome = codeOf(cell, language);
  if (!outcome.ok) return outcome;
  const rest = restOfRecord(cell, outcome.found, { label: null, language: null });
  return { ...rest, ok: true, found: [...outcome.found, ...rest.found] };
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
