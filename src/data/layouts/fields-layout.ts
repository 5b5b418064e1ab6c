import { pointerOf } from '../../text/json-pointer.js';
import type { DataOptions } from '../row.js';
import { fieldKeys, scalarText, valueAt } from './fields.js';
import type { FoundCode, FoundInRecord, Layout } from './layout.js';

/** Fields in which datasets name the language. */
const LANGUAGE_FIELDS = ['lang', 'language', 'programming_language'] as const;

/** The layout with code and label in fields that the options name. */
export function fieldsLayout({
  codeField,
  labelField,
}: Pick<DataOptions, 'codeField' | 'labelField'>): Layout {
  return {
    name: 'fields',
    description: `code: \`${codeField}\`, label: \`${labelField}\``,
    find: (value) => findIn(value, codeField, labelField),
  };
}

function findIn(value: object, codeField: string, labelField: string): FoundInRecord {
  const keys = fieldKeys(value, codeField);
  const code = valueAt(value, keys);
  const name = JSON.stringify(codeField);
  if (code === undefined) return { ok: false, reason: `no field ${name}` };
  if (typeof code !== 'string') return { ok: false, reason: `field ${name} is not a string` };
  if (code.trim() === '') return { ok: false, reason: `field ${name} is empty` };
  const language = LANGUAGE_FIELDS.map((field) => valueAt(value, [field])).find(
    (named) => typeof named === 'string',
  );
  const found: FoundCode = {
    ...{ pointer: pointerOf(keys), span: null, code, language: language ?? null },
    label: scalarText(valueAt(value, fieldKeys(value, labelField))),
    task: 'classification',
    prompt: null,
  };
  return { ok: true, found: [found] };
}
