import { beforeAfterLayout } from './before-after.js';
import { chatLayout } from './chat.js';
import { chosenLayout, chosenPaths } from './chosen-field.js';
import { contentLayout } from './content-fields.js';
import { describeLayout, nameList } from './describe-layout.js';
import { codeFraction, sampleFacts, type SampleFacts } from './field-facts.js';
import { fieldsLayout, perhapsLayout } from './fields-layout.js';
import { findInParts } from './find-in-parts.js';
import { fencedTextLayout, instructionLayout } from './instruction.js';
import { ID_FIELDS } from './known-fields.js';
import { AUTO, type ChosenFields, type Layout, type LayoutField, type NoLayout } from './layout.js';
import { noLayout } from './no-layout.js';
import {
  fieldName,
  isAside,
  isAsideKey,
  knownFields,
  MOST_PARTS,
  type Context,
  type LayoutRow,
  type Part,
} from './part.js';
import { possibleLabels } from './possible-labels.js';
import { scalarOrTokens, type FieldPaths } from './source.js';
import { tokensLayout } from './tokens.js';
import { firstAt } from './walk-record.js';

/** The table of layouts. Every row that recognises something counts, because a record may hold code in several ways. */
const LAYOUTS: readonly LayoutRow[] = [
  fieldsLayout,
  beforeAfterLayout,
  chatLayout,
  instructionLayout,
  tokensLayout,
  perhapsLayout,
  fencedTextLayout,
  contentLayout,
];

/**
 * Recognises how records hold code: by the names of their fields in public datasets, and by their content. Whoever writes the
 * data chooses names and order; therefore every field that could be code is found, not one of them, and a record in which none
 * is found is refused with a reason.
 * @param sample the first records of a file, at most `SAMPLE_RECORDS`
 */
export function recogniseLayout(sample: readonly object[], chosen: ChosenFields): Layout | NoLayout {
  const facts = sampleFacts(sample);
  const chosenLabel = chosen.labelField === AUTO ? null : chosenPaths(chosen.labelField);
  const context: Context = { facts, claimed: chosenLabel ?? [], chosenLabel };
  const parts = chosen.codeField === AUTO ? partsOf(context) : chosenLayout(context, chosen.codeField);
  const [first] = parts;
  if (first === undefined) return noLayout(facts, chosen);
  if (parts.length > MOST_PARTS) return tooMany(parts);
  const id = idPaths(context, chosen.idField);
  const fields = [...fieldsOf(parts, sample), ...idFields(id, chosen.idField), ...asides(context, parts)];
  return {
    name: first.name,
    description: describeLayout(fields, openLabels(facts, fields)),
    fields,
    find: (value) => findInParts(value, parts).outcome,
    id: (value) => {
      return id.map((path) => scalarOrTokens(firstAt(value, path))).find((text) => text !== null) ?? null;
    },
  };
}

function tooMany(parts: readonly Part[]): NoLayout {
  const names = parts
    .flatMap(({ fields }) => fields.filter(({ role }) => role === 'code'))
    .map(({ field }) => field);
  return {
    reason: `more than ${String(MOST_PARTS)} fields look like code`,
    remedy: `name the field that is used with --code-field: ${nameList(names, 'or')}`,
  };
}

/** Each row sees the fields that earlier rows have left. */
function partsOf(context: Context): readonly Part[] {
  const parts: Part[] = [];
  for (const row of LAYOUTS) {
    const claimed = [...context.claimed, ...parts.flatMap(({ claims }) => claims)];
    parts.push(...row({ ...context, claimed }));
  }
  return parts;
}

/** The fields of all parts, each once. A part without code of its own in the sample holds copies. */
function fieldsOf(parts: readonly Part[], sample: readonly object[]): readonly LayoutField[] {
  const readings = sample.map((value) => findInParts(value, parts));
  const own = new Set(readings.flatMap((reading) => reading.own));
  const finding = new Set(readings.flatMap((reading) => reading.finding));
  const fields = parts.flatMap((part, index) => {
    if (own.has(index) || !finding.has(index)) return part.fields;
    return part.fields
      .filter(({ role }) => role === 'code')
      .map((field): LayoutField => ({ ...field, role: 'copy' }));
  });
  return [...new Map(fields.map((field) => [JSON.stringify([field.role, field.field]), field])).values()];
}

function idPaths(context: Context, idField: string): FieldPaths {
  if (idField !== AUTO) return chosenPaths(idField);
  const [known] = knownFields(context, ID_FIELDS).filter(({ scalars }) => scalars > 0);
  return known === undefined ? [] : [known.path];
}

function idFields([path]: FieldPaths, idField: string): readonly LayoutField[] {
  if (path === undefined) return [];
  return [{ role: 'id', field: fieldName(path), by: idField === AUTO ? 'name' : 'option' }];
}

/** Fields that hold code in a form that is not judged, so that the description can name them. */
function asides({ facts }: Context, parts: readonly Part[]): readonly LayoutField[] {
  const claimed = new Set(parts.flatMap(({ claims }) => claims.map(fieldName)));
  const names = facts.fields
    .filter((field) => isAside(field) && codeFraction(field) > 0 && !claimed.has(fieldName(field.path)))
    .map(({ path }) => fieldName(path.slice(0, path.findIndex(isAsideKey) + 1)));
  return [...new Set(names)].map((field) => ({ role: 'aside', field, by: 'name' }));
}

/** Fields that could be the label where none was chosen. */
function openLabels(facts: SampleFacts, fields: readonly LayoutField[]): readonly string[] {
  if (fields.some(({ role }) => role === 'label' || role === 'target' || role === 'prompt')) return [];
  return possibleLabels(facts).map(({ path }) => fieldName(path));
}
