import { fencedFraction, type FieldFacts } from './field-facts.js';
import { CODE_FIELDS, PERHAPS_CODE_FIELDS } from './known-fields.js';
import type { LayoutField } from './layout.js';
import {
  fieldName,
  knownFields,
  labellingOf,
  languagesOf,
  partOf,
  promptField,
  textOf,
  type Context,
  type LayoutRow,
  type Part,
} from './part.js';

/** A field of an uncertain name holds code when at least half of its values look like it. */
const HALF = 0.5;

/** Code in a field with a known name, with a label, a language, or a description in words. */
export const fieldsLayout: LayoutRow = (context) => {
  const fields = knownFields(context, CODE_FIELDS).filter(holdsCode);
  return fields.map((field) => codePart(context, field, 'name'));
};

/**
 * Whether a field with a known name may hold code. `func` always does; other names are also those of error codes and the
 * like, so that at least one value must look like code.
 */
function holdsCode({ name, strings, code, fenced }: FieldFacts): boolean {
  return strings > 0 && (CODE_FIELDS.get(name) === 0 || code + fenced > 0);
}

/** Code in a field whose name other data has for text: its content decides. After the layouts that use such names as well. */
export const perhapsLayout: LayoutRow = (context) => {
  const fields = knownFields(context, PERHAPS_CODE_FIELDS).filter(
    ({ shaped, tested }) => tested > 0 && shaped >= HALF * tested,
  );
  return fields.map((field) => codePart(context, field, 'name'));
};

/** The part for one field of code, whatever it is called. */
export function codePart(context: Context, field: FieldFacts, by: LayoutField['by']): Part {
  const { path, lists, strings } = field;
  const labelling = labellingOf(context, path);
  const languages = languagesOf(context, path);
  const description = textOf(context, path, labelling);
  const hasPrompt = labelling.paths === null && description !== undefined && description !== field;
  return partOf(
    lists > strings ? 'tokens' : 'fields',
    {
      paths: [path],
      name: fieldName(path),
      mode: fencedFraction(field) > 0 ? 'code-text' : 'whole',
      task: hasPrompt ? 'generation' : labelling.task,
      label: labelling.paths === null ? [] : [labelling.paths],
      prompt: description === undefined ? [] : [[description.path]],
      languages: languages.map((one) => [one.path]),
      language: null,
    },
    [
      { role: 'code', field: fieldName(path), by },
      ...labelling.fields,
      ...languages.map((one): LayoutField => ({ role: 'language', field: fieldName(one.path), by: 'name' })),
      ...(description === undefined ? [] : [promptField(description)]),
    ],
  );
}
