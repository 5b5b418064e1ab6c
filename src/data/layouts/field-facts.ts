import { fencedCode } from './code-in-text.js';
import { plainName } from './known-fields.js';
import { looksLikeCode } from './looks-like-code.js';
import { isMessageList } from './messages.js';
import { EACH, isStringList, walkRecord, type Place } from './walk-record.js';

/** Different values of a field that are counted; a label has few. */
const MOST_VALUES = 32;
/** Longer values are no labels and no names; UTF-16 units. */
const LONGEST_VALUE = 64;
/** Values of one field that are tested for code. */
const MOST_TESTED = 100;

/** What a sample of records says of one field. */
export interface FieldFacts {
  readonly path: readonly string[];
  /** The last key, as known names are compared. */
  readonly name: string;
  /** Records of the sample that have the field. */
  records: number;
  /** Values that are strings with a character that is not blank. */
  strings: number;
  /** Values that are strings, numbers or booleans. */
  scalars: number;
  /** Values that are lists of strings. */
  lists: number;
  /** Values that are other lists, or objects. */
  structures: number;
  /** Values that are the messages of a chat. */
  messages: number;
  /** Values that were tested, those that look like code, and those with a fence. */
  tested: number;
  code: number;
  fenced: number;
  /** Those that look like code and are shaped like it: several lines, tokens, or the end of a statement. */
  shaped: number;
  /** Those of several lines, or tokens. */
  long: number;
  /** UTF-16 units of all strings. */
  length: number;
  /** The different short values with their frequency; `null` when there are too many, or a long one. */
  values: Map<string, number> | null;
}

/** The facts of a sample. */
export interface SampleFacts {
  readonly records: number;
  /** In the order in which the fields first occur. */
  readonly fields: readonly FieldFacts[];
}

/** Collects what a sample of records says of each field. Bounded, whatever the records hold. */
export function sampleFacts(sample: readonly object[]): SampleFacts {
  const fields = new Map<string, FieldFacts>();
  for (const value of sample) {
    const seen = new Set<FieldFacts>();
    for (const place of walkRecord(value)) {
      const facts = factsOf(fields, place);
      if (facts === null) continue;
      if (!seen.has(facts)) facts.records += 1;
      seen.add(facts);
      note(facts, place.value);
    }
  }
  return { records: sample.length, fields: [...fields.values()] };
}

/** Different fields in a sample; records with ever new keys are no data set. */
const MOST_PATHS = 2000;

function factsOf(fields: Map<string, FieldFacts>, { path }: Place): FieldFacts | null {
  const key = JSON.stringify(path);
  const known = fields.get(key);
  if (known !== undefined) return known;
  if (fields.size >= MOST_PATHS) return null;
  const counts = {
    records: 0,
    strings: 0,
    scalars: 0,
    lists: 0,
    structures: 0,
    messages: 0,
    tested: 0,
    code: 0,
    fenced: 0,
    shaped: 0,
    long: 0,
  };
  const name = plainName(path.findLast((part) => part !== EACH) ?? '');
  const facts: FieldFacts = { path, name, ...counts, length: 0, values: new Map() };
  fields.set(key, facts);
  return facts;
}

function note(facts: FieldFacts, value: unknown): void {
  if (isMessageList(value)) facts.messages += 1;
  if (isStringList(value)) {
    facts.lists += 1;
    if (value.some((item) => SYMBOL.test(item))) test(facts, value.join(' '), true);
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    facts.scalars += 1;
    noteScalar(facts, value);
  } else if (typeof value === 'object' && value !== null) facts.structures += 1;
}

function noteScalar(facts: FieldFacts, value: string | number | boolean): void {
  const text = String(value);
  if (typeof value === 'string' && text.trim() !== '') {
    facts.strings += 1;
    test(facts, text);
  }
  if (facts.values === null) return;
  facts.values.set(text, (facts.values.get(text) ?? 0) + 1);
  if (text.length > LONGEST_VALUE || facts.values.size > MOST_VALUES) facts.values = null;
}

/** A token that words do not have between them. */
const SYMBOL = /^[(){}[\]=;:]+$/;

function test(facts: FieldFacts, text: string, isTokens = false): void {
  facts.length += text.length;
  if (facts.tested >= MOST_TESTED) return;
  facts.tested += 1;
  if (fencedCode(text) !== null) facts.fenced += 1;
  else if (looksLikeCode(text)) {
    facts.code += 1;
    const isLong = isTokens || /\n\s*\S/.test(text.slice(0, SHAPE_LENGTH));
    if (isLong) facts.long += 1;
    if (isLong || /[;}]\s*$/.test(text.slice(-SHAPE_LENGTH))) facts.shaped += 1;
  }
}

/** UTF-16 units at either end of a text in which its shape is looked for: several lines, or the end of a statement. */
const SHAPE_LENGTH = 4096;

/** The fraction of tested values that look like code. */
export function codeFraction({ code, tested }: FieldFacts): number {
  return tested === 0 ? 0 : code / tested;
}

/** The fraction of tested values with a fence. */
export function fencedFraction({ fenced, tested }: FieldFacts): number {
  return tested === 0 ? 0 : fenced / tested;
}

/** The facts of the field at a path. */
export function factsAt(facts: SampleFacts, path: readonly string[]): FieldFacts | undefined {
  const key = JSON.stringify(path);
  return facts.fields.find((field) => JSON.stringify(field.path) === key);
}
