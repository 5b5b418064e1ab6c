import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sha256 } from '../../sha256.js';
import type { CodePurifyError } from '../../errors.js';
import { mergeSpans, type Span } from '../../text/span.js';
import type { ByteLine } from '../read/byte-lines.js';
import { BOM_BYTES } from '../read/decode-utf8.js';
import { withoutReturn } from '../formats/parallel-text.js';
import { changedSince, type BytePatch } from './patch-file.js';
import { bytePatches } from './plan-source.js';
import { plannedLines, plannedText } from './planned-lines.js';
import { readRecord } from '../formats/record.js';
import { sourceText } from '../formats/source-file.js';
import type { Unit } from '../unit.js';

/** A unit or a pair to remove, with its place. */
export interface RemovedRow {
  readonly path: string;
  /** 1-based line; `null` for a function of a source file. */
  readonly record: number | null;
  /** The unit, or the two units of a pair. */
  readonly units: readonly Unit[];
}

/** The removals from one file. */
export interface RemovalPlan {
  /** In order, not overlapping, without bytes. */
  readonly patches: readonly BytePatch[];
  /** sha256 (hex) of the content that the plan is for. */
  readonly hash: string;
}

/** The file of a row that a plan is for: parallel text has its targets in a second file. */
export type RowFile = 'row' | 'target';

/**
 * Plans the removal of rows from a file: records, pairs and lines of parallel text with their line end, functions with
 * their lines if nothing else is on them. Holds one line or one source file in memory.
 * @throws CodePurifyError `input` when a row is no longer where it was read
 */
export async function planRemovals(
  pathOnDisk: string,
  rows: readonly RemovedRow[],
  file: RowFile = 'row',
): Promise<RemovalPlan> {
  return rows.some(({ record }) => record === null)
    ? planFunctions(pathOnDisk, rows)
    : planRows(pathOnDisk, rows, file);
}

async function planRows(
  pathOnDisk: string,
  rows: readonly RemovedRow[],
  file: RowFile,
): Promise<RemovalPlan> {
  const wanted = new Map(rows.map((row) => [row.record, row]));
  const hash = createHash('sha256');
  const patches: BytePatch[] = [];
  for await (const line of plannedLines(pathOnDisk, hash)) {
    const row = wanted.get(line.number);
    if (row === undefined) continue;
    wanted.delete(line.number);
    patches.push(removalOf(line, row, file));
  }
  const [lost] = wanted.values();
  if (lost !== undefined) throw changed(lost);
  return { patches, hash: hash.digest('hex') };
}

/** The whole line with its end; the byte-order mark of a file stays. */
function removalOf(line: ByteLine, row: RemovedRow, file: RowFile): BytePatch {
  const decoded = plannedText(line);
  if (!decoded.ok || !isSameRow(decoded.text, row, file)) throw changed(row);
  return {
    start: line.start + (decoded.skippedBytes === BOM_BYTES ? BOM_BYTES : 0),
    end: line.start + line.length + (line.terminated ? 1 : 0),
    bytes: new Uint8Array(),
  };
}

/** Whether a line is still the row that was judged. A line of a pair list holds only ids, so any text passes. */
function isSameRow(
  text: string,
  { path, record, units: [unit, second] }: RemovedRow,
  file: RowFile,
): boolean {
  if (unit === undefined || second !== undefined) return text.trim() !== '';
  if (unit.place.kind !== 'jsonl') {
    return withoutReturn(text) === (file === 'target' ? unit.label : unit.code);
  }
  const fields = { language: unit.language, codeField: unit.place.field, labelField: '' };
  const outcome = readRecord(path, record ?? 0, text, fields);
  return outcome.ok && outcome.unit.code === unit.code;
}

async function planFunctions(pathOnDisk: string, rows: readonly RemovedRow[]): Promise<RemovalPlan> {
  const bytes = await readFile(pathOnDisk);
  const content = sourceText(bytes);
  const text = content.ok ? content.text : '';
  const spans = rows.map((row) => functionSpan(text, row));
  // a function inside another one is removed with it
  const edits = mergeSpans(spans).map((span) => ({ span, text: '' }));
  return {
    patches: bytePatches(text, edits, bytes.length - Buffer.byteLength(text)),
    hash: sha256(bytes),
  };
}

/** The span of a function, or of its whole lines when nothing else is on them. */
function functionSpan(text: string, row: RemovedRow): Span {
  const [unit] = row.units;
  const start = unit?.place.kind === 'source' ? unit.place.offset : 0;
  const end = start + (unit?.code.length ?? 0);
  if (unit?.code !== text.slice(start, end)) throw changed(row);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak + 1;
  const alone = `${text.slice(lineStart, start)}${text.slice(end, lineEnd)}`.trim() === '';
  return alone ? { start: lineStart, end: lineEnd } : { start, end };
}

function changed({ path, record }: RemovedRow): CodePurifyError {
  const place = record === null ? path : `${path}:${String(record)}`;
  return changedSince(place, 'nothing');
}
