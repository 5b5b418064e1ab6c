import { codeFraction, type FieldFacts, type SampleFacts } from './field-facts.js';
import {
  ASIDE_FIELDS,
  DESCRIPTION_FIELDS,
  LABEL_FIELDS,
  LABELLED_TEXT_FIELDS,
  LANGUAGE_FIELDS,
  TARGET_FIELDS,
  plainName,
  type Names,
} from './known-fields.js';
import type { FoundInRecord, LayoutField, LayoutName } from './layout.js';
import { possibleLabels } from './possible-labels.js';
import { findCode, type CodeSource, type FieldPaths } from './source.js';
import { EACH } from './walk-record.js';

/** What one row of the table of layouts recognises in a sample: one kind of code that the records hold. */
export interface Part {
  readonly name: LayoutName;
  readonly fields: readonly LayoutField[];
  /** Paths that are used up: later rows do not look for code in them or below. */
  readonly claims: readonly (readonly string[])[];
  readonly find: (value: object) => FoundInRecord;
  /** Finds whole fields, so that one may be a copy of another. */
  readonly holdsWhole: boolean;
}

/** Fields that the user or an earlier row has decided. */
export interface Context {
  readonly facts: SampleFacts;
  readonly claimed: readonly (readonly string[])[];
  /** The label that the user chose; `null`: find it. */
  readonly chosenLabel: FieldPaths | null;
}

/** Parts of a layout: no public dataset holds code in so many fields, and each costs time for each record. */
export const MOST_PARTS = 32;

/** One way in which records hold code. */
export type LayoutRow = (context: Context) => readonly Part[];

/** The name of a field for people: keys joined by dots. */
export function fieldName(path: readonly string[]): string {
  return path.join('.');
}

/** Whether an earlier row has used a field. */
export function isClaimed({ claimed }: Context, { path }: FieldFacts): boolean {
  return claimed.some((one) => one.every((key, index) => path[index] === key));
}

/** The unclaimed fields with a name of the list, those near the root and early in the list first. */
export function knownFields(context: Context, list: Names): readonly FieldFacts[] {
  return context.facts.fields
    .filter((field) => field.path.at(-1) !== EACH && list.has(field.name) && !isClaimed(context, field))
    .sort((a, b) => a.path.length - b.path.length || (list.get(a.name) ?? 0) - (list.get(b.name) ?? 0));
}

/** Fields that go with code: in the same object, else in one around it. */
export function companions(
  { facts }: Context,
  path: readonly string[],
  list: Names,
  accepts: (field: FieldFacts) => boolean,
): readonly FieldFacts[] {
  const parent = path.slice(0, -1);
  return facts.fields
    .filter((field) => {
      const around = field.path.slice(0, -1);
      return (
        list.has(field.name) &&
        accepts(field) &&
        around.length <= parent.length &&
        around.every((key, index) => parent[index] === key)
      );
    })
    .sort((a, b) => b.path.length - a.path.length || (list.get(a.name) ?? 0) - (list.get(b.name) ?? 0));
}

/** Strings that are no code: the description of code in words, as a prompt. */
export function descriptionOf(context: Context, path: readonly string[]): FieldFacts | undefined {
  return companions(context, path, DESCRIPTION_FIELDS, ({ strings }) => strings > 0)[0];
}

/** A field with more code than this is no text in words. */
const HALF = 0.5;

/** The same; for labelled code without one, another text whose words labels may follow. */
export function textOf(
  context: Context,
  path: readonly string[],
  { task, paths }: Pick<Labelling, 'task' | 'paths'>,
): FieldFacts | undefined {
  const description = descriptionOf(context, path);
  if (description !== undefined || paths === null || task !== 'classification') return description;
  const labels = new Set(paths.map(fieldName));
  return companions(
    context,
    path,
    LABELLED_TEXT_FIELDS,
    (field) => field.strings > 0 && codeFraction(field) < HALF && !labels.has(fieldName(field.path)),
  )[0];
}

/** The field of a prompt, as a layout lists it. */
export function promptField({ path }: FieldFacts): LayoutField {
  return { role: 'prompt', field: fieldName(path), by: 'name' };
}

/** The fields that name the language, the nearest first. */
export function languagesOf(context: Context, path: readonly string[]): readonly FieldFacts[] {
  return companions(context, path, LANGUAGE_FIELDS, ({ strings, values }) => strings > 0 && values !== null);
}

/** What a model learns to say of a piece of code. */
export interface Labelling {
  readonly task: CodeSource['task'];
  readonly paths: FieldPaths | null;
  readonly fields: readonly LayoutField[];
}

/** Texts of this mean length are targets, not classes; UTF-16 units. */
const LONG_LABEL = 40;

/**
 * The label that goes with a field of code: what the user chose, else a class by its name, else a target text, else a list or
 * an object with the name of a class, else the only field that could be a class by its content.
 */
export function labellingOf(context: Context, path: readonly string[]): Labelling {
  const { chosenLabel, facts } = context;
  if (chosenLabel !== null) return chosenLabelling(chosenLabel, facts);
  const labels = companions(context, path, LABEL_FIELDS, couldBeClass);
  const label = labels.find(({ scalars }) => scalars > 0);
  if (label !== undefined) return labelling(label, 'label', 'classification');
  const [target] = companions(context, path, TARGET_FIELDS, ({ lists, strings }) => lists + strings > 0);
  if (target !== undefined) return labelling(target, 'target', 'generation');
  const [structured] = labels;
  if (structured !== undefined) return labelling(structured, 'label', 'classification');
  const possible = descriptionOf(context, path) === undefined ? possibleLabels(facts) : [];
  const [guessed] = possible.filter((one) => fieldName(one.path) !== fieldName(path));
  if (possible.length === 1 && guessed !== undefined)
    return labelling(guessed, 'label', 'classification', 'content');
  return { task: 'classification', paths: null, fields: [] };
}

/** Whether a field with the name of a label has values that tell classes apart: scalars, one-hot lists, small objects. */
export function couldBeClass({ scalars, lists, structures, code, fenced }: FieldFacts): boolean {
  return scalars > 0 || (lists + structures > 0 && code + fenced === 0);
}

function labelling(
  { path }: FieldFacts,
  role: 'label' | 'target',
  task: Labelling['task'],
  by: LayoutField['by'] = 'name',
): Labelling {
  return { task, paths: [path], fields: [{ role, field: fieldName(path), by }] };
}

function chosenLabelling(paths: FieldPaths, facts: SampleFacts): Labelling {
  const field = facts.fields.find((one) => paths.some((path) => fieldName(path) === fieldName(one.path)));
  const isText = field?.values === null && field.length > LONG_LABEL * field.scalars;
  const role = isText ? 'target' : 'label';
  const name = fieldName(paths[0] ?? []);
  return {
    task: isText ? 'generation' : 'classification',
    paths,
    fields: [{ role, field: name, by: 'option' }],
  };
}

/** Whether a field, or one around it, holds code in another form, which no layout is made for. */
export function isAside({ path }: FieldFacts): boolean {
  return path.some(isAsideKey);
}

/** Whether the name of a field says so. */
function isAsideKey(key: string): boolean {
  return ASIDE_FIELDS.has(plainName(key));
}

/** The part for fields of code with what goes with them. */
export function partOf(
  name: LayoutName,
  source: CodeSource,
  fields: readonly LayoutField[],
  also: readonly (readonly string[])[] = [],
): Part {
  return {
    name,
    fields,
    claims: [...source.paths, ...also],
    find: (value) => findCode(value, source),
    holdsWhole: source.mode === 'whole',
  };
}
