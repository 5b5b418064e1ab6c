import { fileBytes } from '../read/file-bytes.js';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path/posix';
import { LRUCache } from 'lru-cache';
import { byteLines } from '../read/byte-lines.js';
import { recogniseLayout } from '../layouts/recognise-layout.js';
import { sampleRecords } from '../layouts/sample-records.js';
import { readJsonl } from './jsonl.js';
import type { Layout, NoLayout } from '../layouts/layout.js';
import { linePieces } from '../read/text-piece.js';
import { lineText } from '../read/line-text.js';
import { jsonRecord } from './json/json-record.js';
import { FileLanguages } from './file-languages.js';
import { rowsOfRecord, type RecordReading } from './record.js';
import { skippedRow, type DataOptions, type Row } from '../row.js';
import type { Unit } from '../unit.js';

/** Name of the file, next to a pair list, that holds the code (BigCloneBench in CodeXGLUE). */
export const PAIR_DATA = 'data.jsonl';

/** UTF-16 units of code that are kept in memory, because lists name the same records again and again. */
const KEPT_CODE = 8_000_000;

type PairOptions = Pick<DataOptions, 'language' | 'codeField' | 'labelField' | 'idField' | 'maxRecordBytes'>;

/** The path of the data of a pair list: `data.jsonl` in the same folder. */
export function pairDataPath(listPath: string): string {
  const folder = dirname(listPath);
  return folder === '.' && !listPath.startsWith('./') ? PAIR_DATA : `${folder}/${PAIR_DATA}`;
}

/**
 * The pairs of `idx idx label` lists over one `data.jsonl`. Skipped records of the data come first, once.
 * Memory grows with the number of records (an offset each), not with their code.
 * @param onDisk turns a path as the user gave it into one that can be opened
 */
export async function* readPairs(
  listPaths: readonly string[],
  dataPath: string,
  options: PairOptions,
  onDisk: (path: string) => string,
): AsyncGenerator<Row> {
  const index = new Map<string, Place>();
  const reading = await readingOf(dataPath, fileBytes(onDisk(dataPath)), options);
  yield* indexRecords(reading, fileBytes(onDisk(dataPath)), options, index);
  const file = await open(onDisk(dataPath));
  try {
    const records = new Records(reading, file, index);
    for (const listPath of listPaths) {
      yield* readList(listPath, fileBytes(onDisk(listPath)), records, options.maxRecordBytes);
    }
  } finally {
    await file.close();
  }
}

/** The place of a record in its file. */
interface Place {
  readonly record: number;
  readonly start: number;
  readonly length: number;
}

/** Fills `index`; yields a row for each record that cannot be used. */
async function* indexRecords(
  reading: RecordReading,
  chunks: AsyncIterable<Uint8Array>,
  options: PairOptions,
  index: Map<string, Place>,
): AsyncGenerator<Row> {
  const { path, layout } = reading;
  for await (const piece of linePieces(chunks, { maxBytes: options.maxRecordBytes })) {
    const record = jsonRecord(piece);
    if (record === null) continue;
    const { number, start, length } = piece;
    const { rows } = rowsOfRecord(record, reading);
    if (rows.length > 1) {
      yield skippedRow(
        path,
        number,
        `${String(rows.length)} pieces of code, and a pair has one: give --code-field`,
      );
      continue;
    }
    if (rows[0]?.kind !== 'unit' || !record.ok) {
      yield* rows;
      continue;
    }
    const id = 'id' in layout ? layout.id(record.value) : null;
    if (id === null) yield skippedRow(path, number, `no field ${JSON.stringify(idName(layout))}`);
    else if (index.has(id))
      yield skippedRow(path, number, `${JSON.stringify(id)} is the id of an earlier record`);
    else index.set(id, { record: number, start, length });
  }
}

/** Recognises the layout of the data by its first records. */
async function readingOf(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  options: PairOptions,
): Promise<RecordReading> {
  const { sample, records } = await sampleRecords(readJsonl(chunks, options));
  await records.return(undefined);
  const layout = recogniseLayout(sample, options);
  const languages = FileLanguages.ofSample(path, sample, layout);
  return { path, format: 'jsonl', layout, language: options.language, languages };
}

/** The field that pair lists refer to. */
function idName(layout: Layout | NoLayout): string {
  const field = 'fields' in layout ? layout.fields.find(({ role }) => role === 'id') : undefined;
  return field?.field ?? USUAL_ID;
}

/** The field of BigCloneBench in CodeXGLUE. */
const USUAL_ID = 'idx';

/** Reads records by their place, and keeps the most recent ones in memory. */
class Records {
  readonly #kept = new LRUCache<string, Unit>({
    maxSize: KEPT_CODE,
    sizeCalculation: ({ code }) => code.length,
  });

  constructor(
    private readonly reading: RecordReading,
    private readonly file: FileHandle,
    private readonly index: ReadonlyMap<string, Place>,
  ) {}

  async unit(id: string): Promise<Unit | null> {
    const kept = this.#kept.get(id);
    if (kept !== undefined) return kept;
    const place = this.index.get(id);
    const unit = place === undefined ? null : await this.#read(place);
    if (unit !== null) this.#kept.set(id, unit);
    return unit;
  }

  async #read({ record, start, length }: Place): Promise<Unit | null> {
    const bytes = Buffer.alloc(length);
    await this.file.read(bytes, 0, length, start);
    const text = () => lineText({ number: record, start, length, bytes, terminated: true }, length);
    const read = jsonRecord({ number: record, line: record, length, text });
    const [row] = read === null ? [] : rowsOfRecord(read, this.reading).rows;
    return row?.kind === 'unit' ? row.unit : null;
  }
}

/** Fields of a line: `idx idx` or `idx idx label`, separated by tabs or blanks. */
const PAIR_FIELDS = [2, 3];

async function* readList(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  records: Records,
  maxBytes: number,
): AsyncGenerator<Row> {
  for await (const line of byteLines(chunks, { maxBytes })) {
    const decoded = lineText(line, maxBytes);
    if (!decoded.ok) yield skippedRow(path, line.number, decoded.reason);
    else if (decoded.text.trim() !== '') yield await pairRow(path, line.number, decoded.text, records);
  }
}

async function pairRow(path: string, record: number, text: string, records: Records): Promise<Row> {
  const fields = text.trim().split(/\s+/);
  const [first, second, label] = fields;
  if (first === undefined || second === undefined || !PAIR_FIELDS.includes(fields.length)) {
    return skippedRow(path, record, 'not of the form: idx idx label');
  }
  const left = await records.unit(first);
  const right = await records.unit(second);
  if (left === null || right === null) {
    return skippedRow(
      path,
      record,
      `no record with the id ${JSON.stringify(left === null ? first : second)}`,
    );
  }
  return { kind: 'pair', pair: { path, record, sides: [left, right], label: label ?? null } };
}
