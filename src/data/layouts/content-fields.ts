import { type FieldFacts, type SampleFacts } from './field-facts.js';
import { codePart } from './fields-layout.js';
import { allNames, DESCRIPTION_FIELDS, ID_FIELDS, LABEL_FIELDS, LANGUAGE_FIELDS } from './known-fields.js';
import { isAside, isClaimed, MOST_PARTS, type Context, type LayoutRow } from './part.js';
import { EACH } from './walk-record.js';

/** A field of any name holds code when so many of its values look like it and are shaped like it ... */
const MOSTLY = 0.75;
/** ... and they are as long as the shortest function, on average; UTF-16 units. */
const LEAST_LENGTH = 20;

/** Words for people, and names: fields of these names hold no code on their own. */
const OTHER_NAMES = allNames(DESCRIPTION_FIELDS, ID_FIELDS, LABEL_FIELDS, LANGUAGE_FIELDS);

/**
 * Fields that look like code, whatever they are called, also next to a field with a known name: so nobody can hide code by
 * adding a harmless field.
 */
export const contentLayout: LayoutRow = (context) =>
  context.facts.fields
    .filter((field) => looksLikeCodeField(context, field))
    .slice(0, MOST_PARTS + 1)
    .map((field) => codePart(context, field, 'content'));

function looksLikeCodeField(context: Context, field: FieldFacts): boolean {
  const { name, path, tested, length, shaped, long } = field;
  // one record, such as a configuration, has many lines that end like code
  const signs = context.facts.records > 1 ? shaped : long;
  if (isClaimed(context, field) || isAside(field) || OTHER_NAMES.has(name)) return false;
  if (tested === 0 || length < LEAST_LENGTH * tested || signs < MOSTLY * tested) return false;
  // a list of tokens is one value, a list of functions is many
  return path.at(-1) === EACH || !hasItems(context.facts, field) || isTokenList(context.facts, field);
}

function hasItems(facts: SampleFacts, { path }: FieldFacts): boolean {
  return itemsOf(facts, path) !== undefined;
}

function itemsOf(facts: SampleFacts, path: readonly string[]): FieldFacts | undefined {
  const wanted = JSON.stringify([...path, EACH]);
  return facts.fields.find((field) => JSON.stringify(field.path) === wanted);
}

function isTokenList(facts: SampleFacts, { path }: FieldFacts): boolean {
  const items = itemsOf(facts, path);
  return items !== undefined && items.length < LEAST_LENGTH * items.strings;
}
