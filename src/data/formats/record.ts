import { messageOf } from '../../errors.js';
import type { LanguageName } from '../../code/analysis.js';
import { detectLanguage, languageHint, languageNamed } from './detect-language.js';
import type { DataOptions } from '../row.js';
import type { Unit } from '../unit.js';

/** A unit, or why the record has none. */
export type RecordOutcome =
  | { readonly ok: true; readonly unit: Unit; readonly value: object }
  | { readonly ok: false; readonly reason: string };

/** What `readRecord` needs of the options. */
export type RecordOptions = Pick<DataOptions, 'language' | 'codeField' | 'labelField'>;

/**
 * Reads the unit of a line of JSON.
 * @param text the line, without byte-order mark
 */
export function readRecord(
  path: string,
  record: number,
  text: string,
  options: RecordOptions,
): RecordOutcome {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`not valid JSON: ${messageOf(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('not a JSON object');
  return unitOf(path, record, value, options);
}

function unitOf(path: string, record: number, value: object, options: RecordOptions): RecordOutcome {
  const keys = fieldKeys(value, options.codeField);
  const code = valueAt(value, keys);
  if (code === undefined) return refuse(`no field ${JSON.stringify(options.codeField)}`);
  if (typeof code !== 'string') return refuse(`field ${JSON.stringify(options.codeField)} is not a string`);
  if (code.trim() === '') return refuse(`field ${JSON.stringify(options.codeField)} is empty`);
  const language = recordLanguage(path, value, code, options.language);
  const unit: Unit = {
    path,
    record,
    place: { kind: 'jsonl', field: options.codeField },
    language,
    code,
    name: null,
    startLine: record,
    endLine: record,
    startColumn: 0,
    label: scalarText(valueAt(value, fieldKeys(value, options.labelField))),
  };
  return { ok: true, unit, value };
}

function refuse(reason: string): RecordOutcome {
  return { ok: false, reason };
}

/** Fields in which datasets name the language. */
const LANGUAGE_FIELDS = ['lang', 'language', 'programming_language'] as const;

/** The language of code that shows none: the datasets without a language field (Devign, ReVeal) are C. */
const LANGUAGE_OF_PLAIN_CODE: LanguageName = 'c';

/** The record's own language where it names one that is judged; else the language by content. */
function recordLanguage(
  path: string,
  value: object,
  code: string,
  chosen: LanguageName | 'auto',
): LanguageName {
  if (chosen !== 'auto') return chosen;
  for (const field of LANGUAGE_FIELDS) {
    const name = valueAt(value, [field]);
    const known = typeof name === 'string' ? languageNamed(name) : null;
    if (known !== null) return known;
  }
  return guessLanguage(path, code);
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

/** The keys that lead to a field: the name as one key if the record has it, else split at dots. */
export function fieldKeys(value: object, field: string): readonly string[] {
  return Object.hasOwn(value, field) ? [field] : field.split('.');
}

/** The value that keys lead to through own properties of objects, or `undefined`. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || Array.isArray(current)) return undefined;
    if (!Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

/** A string, number or boolean as text; `null` for anything else. */
export function scalarText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
