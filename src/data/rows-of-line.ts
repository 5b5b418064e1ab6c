import type { LanguageName } from '../code/analysis.js';
import { FileLanguages } from './formats/file-languages.js';
import { jsonRecord } from './formats/json/json-record.js';
import { rowsOfRecord, type RecordRows } from './formats/record.js';
import { withNames, type RedefinedByPieces } from './formats/record-names.js';
import { recogniseLayout } from './layouts/recognise-layout.js';
import type { TextPiece } from './read/text-piece.js';
import { skippedRow, STDIN_PATH, type DataOptions } from './row.js';

/** What reading a line needs. */
export interface LineTools {
  readonly options: DataOptions;
  readonly redefinedByPieces: RedefinedByPieces;
  /** Awaited before code in this language is looked at. */
  readonly loadLanguage: (language: LanguageName) => Promise<unknown>;
}

const BLANK = 'a blank line';

/**
 * The rows of a line of JSON that is read on its own: fields and language are recognised by it alone, so that they depend on no other
 * line, nor on how a stream is divided. A line without a record has one skipped row that says why.
 */
export async function rowsOfLine(piece: TextPiece, tools: LineTools): Promise<RecordRows> {
  const { options, redefinedByPieces, loadLanguage } = tools;
  const record = jsonRecord(piece);
  if (record === null) return { rows: [skippedRow(STDIN_PATH, piece.number, BLANK)], patches: [] };
  const sample = record.ok ? [record.value] : [];
  const layout = recogniseLayout(sample, options);
  const languages = FileLanguages.ofSample(STDIN_PATH, sample, layout);
  const reading = {
    path: STDIN_PATH,
    format: 'jsonl',
    layout,
    language: options.language,
    languages,
  } as const;
  const { rows, patches } = rowsOfRecord(record, reading);
  const named = await withNames(rows, redefinedByPieces, loadLanguage);
  return { rows: named, patches };
}
