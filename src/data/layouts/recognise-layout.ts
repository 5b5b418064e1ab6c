import { beforeAfterLayout } from './before-after.js';
import { chatLayout } from './chat.js';
import { chosenLayout, chosenPaths } from './chosen-field.js';
import { contentLayout } from './content-fields.js';
import { describeLayout, nameList } from './describe-layout.js';
import { sampleFacts, type SampleFacts } from './field-facts.js';
import { fieldsLayout, perhapsLayout } from './fields-layout.js';
import { findInParts, type FoundInParts } from './find-in-parts.js';
import { fencedTextLayout, instructionLayout } from './instruction.js';
import { ID_FIELDS } from './known-fields.js';
import {
  AUTO,
  type ChosenFields,
  type FoundInRecord,
  type Layout,
  type LayoutField,
  type NoLayout,
} from './layout.js';
import { noLayout } from './no-layout.js';
import { fieldName, knownFields, MOST_PARTS, type Context, type LayoutRow, type Part } from './part.js';
import { possibleLabels } from './possible-labels.js';
import { scalarOrTokens, type FieldPaths } from './source.js';
import { RestOfLayout } from './rest/rest-of-layout.js';
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
 * data chooses names and order; therefore every field that could be code is found, not one of them, a record in which none is
 * found is refused with a reason, and the rest of each record is looked through, unless the user has chosen the field.
 * @param sample the first records of a file, at most `SAMPLE_RECORDS`
 */
export function recogniseLayout(sample: readonly object[], chosen: ChosenFields): Layout | NoLayout {
  const context = contextOf(sample, chosen);
  const { facts } = context;
  const isChosen = chosen.codeField !== AUTO;
  const parts = chosenParts(context, chosen);
  if (parts.length > MOST_PARTS) return tooMany(parts);
  const rest = isChosen ? null : new RestOfLayout(context);
  const find = (value: object) => {
    const { outcome } = findInParts(value, parts);
    return rest === null || !outcome.ok ? outcome : rest.addTo(value, outcome);
  };
  const readings = sample.map((value) => findInParts(value, parts));
  const others = rest === null ? [] : rest.fieldsIn(sample, readings, parts);
  if (parts.length === 0 && others.length === 0) return noLayout(facts, chosen);
  const id = idPaths(context, chosen.idField);
  const fields = [...fieldsOf(parts, readings), ...idFields(id, chosen.idField), ...others];
  return {
    name: parts[0]?.name ?? 'fields',
    description: describeLayout(fields, openLabels(facts, fields)),
    fields,
    find,
    id: (value) => {
      return id.map((path) => scalarOrTokens(firstAt(value, path))).find((text) => text !== null) ?? null;
    },
  };
}

/** The code in the fields of one record that are recognised as code; the rest of the record is not looked through. */
export function findInFields(value: object, chosen: ChosenFields): FoundInRecord {
  return findInParts(value, chosenParts(contextOf([value], chosen), chosen)).outcome;
}

function contextOf(sample: readonly object[], chosen: ChosenFields): Context {
  const chosenLabel = chosen.labelField === AUTO ? null : chosenPaths(chosen.labelField);
  return { facts: sampleFacts(sample), claimed: chosenLabel ?? [], chosenLabel };
}

function chosenParts(context: Context, { codeField }: ChosenFields): readonly Part[] {
  return codeField === AUTO ? partsOf(context) : chosenLayout(context, codeField);
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
function fieldsOf(parts: readonly Part[], readings: readonly FoundInParts[]): readonly LayoutField[] {
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

/** Fields that could be the label where none was chosen. */
function openLabels(facts: SampleFacts, fields: readonly LayoutField[]): readonly string[] {
  if (fields.some(({ role }) => role === 'label' || role === 'target' || role === 'prompt')) return [];
  return possibleLabels(facts).map(({ path }) => fieldName(path));
}
