import { factsAt, fencedFraction } from './field-facts.js';
import { chatLayout } from './chat.js';
import { PROMPT_FIELDS, plainName, RESPONSE_FIELDS } from './known-fields.js';
import { labellingOf, languagesOf, fieldName, partOf, textOf, type Context, type Part } from './part.js';
import type { LayoutField } from './layout.js';
import type { FieldPaths } from './source.js';

/** The paths of a field that the user names: the name as one key where a record has it, else its parts between dots. */
export function chosenPaths(field: string): FieldPaths {
  return field.includes('.') ? [[field], field.split('.')] : [[field]];
}

/**
 * The part for the field of code that the user names: the whole value, what is in fences where the sample has some, or a
 * chat. Other fields are not judged.
 */
export function chosenLayout(context: Context, field: string): readonly Part[] {
  const paths = chosenPaths(field);
  const facts = paths.map((path) => factsAt(context.facts, path)).find((one) => one !== undefined);
  if (facts !== undefined && facts.messages > 0) {
    return chatLayout({ ...context, facts: { ...context.facts, fields: [facts] } });
  }
  const path = facts?.path ?? paths.at(-1) ?? [];
  const labelling = labellingOf(context, path);
  const languages = languagesOf(context, path);
  const description = textOf(context, path, labelling);
  const isProse = [PROMPT_FIELDS, RESPONSE_FIELDS].some((list) => list.has(plainName(path.at(-1) ?? '')));
  return [
    partOf(
      facts !== undefined && facts.lists > facts.strings ? 'tokens' : 'fields',
      {
        paths,
        name: field,
        mode: isProse || (facts !== undefined && fencedFraction(facts) > 0) ? 'code-text' : 'whole',
        task: labelling.task,
        label: labelling.paths === null ? [] : [labelling.paths],
        prompt: description === undefined || description === facts ? [] : [[description.path]],
        languages: languages.map((one) => [one.path]),
        language: null,
      },
      [
        { role: 'code', field, by: 'option' },
        ...labelling.fields,
        ...languages.map((one): LayoutField => ({
          role: 'language',
          field: fieldName(one.path),
          by: 'name',
        })),
      ],
    ),
  ];
}
