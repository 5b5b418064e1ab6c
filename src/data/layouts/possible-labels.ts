import type { FieldFacts, SampleFacts } from './field-facts.js';
import {
  allNames,
  BEFORE_AFTER_FIELDS,
  DESCRIPTION_FIELDS,
  ID_FIELDS,
  NO_LABEL_FIELDS,
  PROMPT_FIELDS,
} from './known-fields.js';

/** Names of fields that have few values, or might by chance, and are no classes. */
const OTHER_NAMES = allNames(
  NO_LABEL_FIELDS,
  ID_FIELDS,
  DESCRIPTION_FIELDS,
  PROMPT_FIELDS,
  new Map(BEFORE_AFTER_FIELDS.flat().map((name, rank) => [name, rank])),
);

/** A class has this number of different values, at least and at most. */
const LEAST_CLASSES = 2;
const MOST_CLASSES = 10;
/** With fewer records anything has few values. */
const LEAST_RECORDS = 20;
/** Longer texts are names of something else. */
const LONGEST_CLASS = 32;

/**
 * Fields at the root that could be a label by their content: few different values. Those with two values come first, and
 * alone if there are any.
 */
export function possibleLabels(facts: SampleFacts): readonly FieldFacts[] {
  const possible = facts.fields.filter(
    (field) => facts.records >= LEAST_RECORDS && couldBeLabel(facts, field),
  );
  const binary = possible.filter(({ values }) => values?.size === LEAST_CLASSES);
  return binary.length > 0 ? binary : possible;
}

function couldBeLabel(facts: SampleFacts, { name, path, records, scalars, values }: FieldFacts): boolean {
  if (path.length !== 1 || values === null || scalars < records || records * 2 < facts.records) return false;
  if (values.size < LEAST_CLASSES || values.size > MOST_CLASSES) return false;
  if (OTHER_NAMES.has(name)) return false;
  return [...values.keys()].every((value) => value.length <= LONGEST_CLASS);
}
