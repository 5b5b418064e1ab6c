import { codeFraction, type FieldFacts } from './field-facts.js';
import {
  BEFORE_AFTER_FIELDS,
  FIELDS_NAMED_AS_LANGUAGES,
  LABEL_FIELDS,
  LANGUAGE_FIELDS,
} from './known-fields.js';
import type { LayoutField } from './layout.js';
import {
  companions,
  couldBeClass,
  fieldName,
  isClaimed,
  labellingOf,
  languagesOf,
  partOf,
  promptField,
  textOf,
  type Context,
  type LayoutRow,
  type Part,
} from './part.js';

/**
 * Code before and after a change, or the same in two languages.
 *
 * - Without a class, the model learns to write the second text (SVEN, code refinement): the code is the first, the target is the
 *   second. The second is code too, with the first as its target: a trigger that only the model's answers have would pass
 *   unread.
 * - With a class (Big-Vul's `vul`), published work classifies `func_before` by it (LineVul, Fu and Tantithamthavorn, MSR 2022),
 *   and the class is not that of `func_after`: the code is the first with the class, and the second is judged without a label
 *   where it differs. A model that is trained to repair is covered by `--label-field func_after`.
 * - Two languages are translated in both directions, so each is code and the other its target.
 */
export const beforeAfterLayout: LayoutRow = (context) => {
  const pairs = changes(context);
  if (pairs.length > 0) return pairs.flatMap((pair) => changeParts(context, pair));
  return translations(context).flatMap(([first, second]) => [
    pairPart(context, first, second),
    pairPart(context, second, first),
  ]);
};

type Pair = readonly [FieldFacts, FieldFacts];

function changes(context: Context): readonly Pair[] {
  const texts = context.facts.fields.filter(
    (field) => field.code + field.fenced > 0 && !isClaimed(context, field),
  );
  return BEFORE_AFTER_FIELDS.flatMap(([before, after]) =>
    texts.flatMap((first) => {
      const second = texts.find((one) => one.name === after && areTogether(first, one));
      return first.name === before && second !== undefined ? [[first, second] as const] : [];
    }),
  );
}

function areTogether(a: FieldFacts, b: FieldFacts): boolean {
  return fieldName(a.path.slice(0, -1)) === fieldName(b.path.slice(0, -1));
}

function changeParts(context: Context, [before, after]: Pair): readonly Part[] {
  const hasClass =
    context.chosenLabel !== null || companions(context, before.path, LABEL_FIELDS, couldBeClass).length > 0;
  if (!hasClass) return [pairPart(context, before, after), pairPart(context, after, before)];
  const labelling = labellingOf(context, before.path);
  const { paths, task, fields } = labelling;
  const text = textOf(context, before.path, labelling);
  const label = paths === null ? [] : [paths];
  const judged = wholePart(context, before, { task, label, extra: fields, ...(text && { text }) });
  return [judged, wholePart(context, after, { task: 'classification', label: [], extra: [] })];
}

/** The first text is the code, the second the target. */
function pairPart(context: Context, from: FieldFacts, to: FieldFacts): Part {
  return wholePart(context, from, {
    task: 'generation',
    label: [[to.path]],
    extra: [{ role: 'target', field: fieldName(to.path), by: 'name' }],
    claims: [to.path],
  });
}

function wholePart(
  context: Context,
  { path, name }: FieldFacts,
  given: {
    readonly task: 'classification' | 'generation';
    readonly label: readonly (readonly (readonly string[])[])[];
    readonly extra: readonly LayoutField[];
    readonly claims?: readonly (readonly string[])[];
    /** The text that goes with the code. */
    readonly text?: FieldFacts;
  },
): Part {
  const languages = languagesOf(context, path);
  return partOf(
    'before-after',
    {
      paths: [path],
      name: fieldName(path),
      mode: 'whole',
      task: given.task,
      label: given.label,
      prompt: given.text === undefined ? [] : [[given.text.path]],
      languages: languages.map((one) => [one.path]),
      language: !FIELDS_NAMED_AS_LANGUAGES.has(name) ? null : (path.at(-1) ?? null),
    },
    [
      { role: 'code', field: fieldName(path), by: 'name' },
      ...given.extra,
      ...(given.text === undefined ? [] : [promptField(given.text)]),
      ...languages.map((one): LayoutField => ({ role: 'language', field: fieldName(one.path), by: 'name' })),
    ],
    given.claims,
  );
}

/** Fields that are named as languages, in one object, and look like code. */
function translations(context: Context): readonly Pair[] {
  const named = context.facts.fields.filter(
    (field) =>
      FIELDS_NAMED_AS_LANGUAGES.has(field.name) &&
      !LANGUAGE_FIELDS.has(field.name) &&
      codeFraction(field) >= MOSTLY &&
      !isClaimed(context, field),
  );
  const [first] = named;
  const second = named.slice(1).find((one) => first !== undefined && areTogether(first, one));
  return first === undefined || second === undefined ? [] : [[first, second]];
}

/** A field named as a language holds code when nearly all of its values look like it. */
const MOSTLY = 0.75;
