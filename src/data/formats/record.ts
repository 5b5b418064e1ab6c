import type { FormatName } from '../../config/format-names.js';
import type { LanguageName } from '../../code/analysis.js';
import type { FoundCode, Layout } from '../layouts/layout.js';
import { encodingOf } from '../read/decode-text.js';
import { skippedRow, type DataOptions, type Row } from '../row.js';
import type { Unit } from '../unit.js';
import { detectLanguage, languageHint, languageNamed } from './detect-language.js';
import type { RawRecord } from './raw-record.js';

/** How records become units. */
export interface RecordReading {
  readonly path: string;
  readonly format: FormatName;
  readonly layout: Layout;
  readonly language: DataOptions['language'];
}

/** The rows of a record: a unit for each piece of code in it, or why it has none. */
export function rowsOfRecord(record: RawRecord, reading: RecordReading): Row[] {
  const { path, layout } = reading;
  const outcome = record.ok ? layout.find(record.value) : record;
  if (!outcome.ok) return [skippedRow(path, record.number, outcome.reason)];
  return outcome.found.map((found) => unitRow(record, found, reading));
}

function unitRow(record: RawRecord, found: FoundCode, { path, format, language }: RecordReading): Row {
  const known = languageOf(path, found, language);
  if (known === null) return skippedRow(path, record.number, 'its language is neither C nor Java');
  const line = record.ok ? (record.lineOf?.(found.pointer) ?? record.line) : record.line;
  const unit: Unit = {
    path,
    record: record.number,
    place: {
      ...{ kind: 'record', format, pointer: found.pointer, span: found.span },
      ...(record.ok && record.start !== undefined ? { start: record.start } : {}),
    },
    language: known,
    code: found.code,
    name: null,
    startLine: line,
    endLine: line,
    startColumn: 0,
    label: found.label,
    task: found.task,
    ...encodingOf(record.ok ? record.encoding : undefined),
  };
  return { kind: 'unit', unit };
}

/** The language of code that shows none: the datasets without a language field (Devign, ReVeal) are C. */
const LANGUAGE_OF_PLAIN_CODE: LanguageName = 'c';

function languageOf(path: string, found: FoundCode, chosen: DataOptions['language']): LanguageName | null {
  if (chosen !== 'auto') return chosen;
  return found.language === null ? guessLanguage(path, found.code) : languageNamed(found.language);
}

/** The language by content, else by the names in the path, else `plain`: the usual language of the format's datasets. */
export function guessLanguage(
  path: string,
  code: string,
  plain: LanguageName = LANGUAGE_OF_PLAIN_CODE,
): LanguageName {
  return detectLanguage(code) ?? languageHint(path) ?? plain;
}
