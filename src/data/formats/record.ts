import type { FormatName } from '../../config/format-names.js';
import type { LanguageName } from '../../code/analysis.js';
import { encodingOf } from '../read/decode-text.js';
import type { FoundCode, FoundInRecord, Layout, NoLayout } from '../layouts/layout.js';
import { skippedRow, type DataOptions, type Row } from '../row.js';
import type { Unit } from '../unit.js';
import { detectLanguage, languageHint } from './detect-language.js';
import { LANGUAGE_OF_PLAIN_CODE, type FileLanguages, type LanguageDecision } from './file-languages.js';
import type { RawRecord } from './raw-record.js';

/** How records become units. */
export interface RecordReading {
  readonly path: string;
  readonly format: FormatName;
  readonly layout: Layout | NoLayout;
  readonly language: DataOptions['language'];
  readonly languages: FileLanguages;
}

/** The rows of a record, and its fields that hold a patch. */
export interface RecordRows {
  readonly rows: readonly Row[];
  readonly patches: readonly string[];
}

/** The rows of a record: a unit for each piece of code in it, and why it has none, or why some of it is not read. */
export function rowsOfRecord(record: RawRecord, reading: RecordReading): RecordRows {
  const { path, layout } = reading;
  const outcome = record.ok ? findIn(record.value, layout) : record;
  if (!outcome.ok) return { rows: [skippedRow(path, record.number, outcome.reason)], patches: [] };
  const { patches = [] } = outcome;
  const unread = outcome.unread === undefined ? [] : [skippedRow(path, record.number, outcome.unread)];
  if (outcome.found.length === 0 && unread.length === 0) {
    return { rows: [{ kind: 'notData', notData: { path, record: record.number, rule: NO_CODE } }], patches };
  }
  return { rows: [...outcome.found.map((found) => unitRow(record, found, reading)), ...unread], patches };
}

/** The rule for a record that was read to its end and has no unit, such as an answer in prose. */
const NO_CODE = 'no code in it';

function findIn(value: object, layout: Layout | NoLayout): FoundInRecord {
  if ('find' in layout) return layout.find(value);
  return { ok: false, reason: `${layout.reason}: ${layout.remedy}` };
}

function unitRow(record: RawRecord, found: FoundCode, { path, format, ...reading }: RecordReading): Row {
  const line = record.ok ? (record.lineOf?.(found.pointer) ?? record.line) : record.line;
  const unit: Unit = {
    path,
    record: record.number,
    place: {
      ...{ kind: 'record', format, pointer: found.pointer, span: found.span },
      ...(record.ok && record.start !== undefined ? { start: record.start } : {}),
    },
    ...languageOf(found, reading),
    code: found.code,
    name: null,
    startLine: line,
    endLine: line,
    startColumn: 0,
    label: found.label,
    task: found.task,
    ...(found.labelItem === undefined ? {} : { labelItem: found.labelItem }),
    ...encodingOf(record.ok ? record.encoding : undefined),
    ...(found.prompt === null ? {} : { prompt: found.prompt }),
    ...(found.within === undefined ? {} : { within: found.within }),
  };
  return { kind: 'unit', unit };
}

/** A name in the record chooses the grammar and excuses nothing: for an unknown name the content decides. */
function languageOf(
  found: FoundCode,
  { language: chosen, languages }: Pick<RecordReading, 'language' | 'languages'>,
): Pick<Unit, 'language' | 'ownLanguage' | 'isUnrecognised'> {
  if (chosen !== 'auto') return { language: chosen };
  const { language, own, isUnrecognised }: LanguageDecision = languages.of(found);
  return {
    language,
    ...(own === language ? {} : { ownLanguage: own }),
    ...(isUnrecognised ? { isUnrecognised: true } : {}),
  };
}

/** The language by content, else by the names in the path, else `plain`: the usual language of the format's datasets. */
export function guessLanguage(
  path: string,
  code: string,
  plain: LanguageName = LANGUAGE_OF_PLAIN_CODE,
): LanguageName {
  return detectLanguage(code) ?? languageHint(path) ?? plain;
}

/** The language of a source file: the only one of its extension, or by content among those of its extension. */
export function sourceLanguage(path: string, code: string, known: readonly LanguageName[]): LanguageName {
  const [first, second] = known;
  if (first === undefined) return guessLanguage(path, code);
  return second === undefined ? first : (detectLanguage(code, known) ?? first);
}
