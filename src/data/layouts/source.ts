import { canonicalJson } from '../../text/canonical-json.js';
import { pointerOf } from '../../text/json-pointer.js';
import { codeInText, type CodeSpan } from './code-in-text.js';
import type { FoundCode, FoundInRecord } from './layout.js';
import { EACH, firstAt, isStringList, placesAt, type Place } from './walk-record.js';

/** A field, by the paths that may lead to it: the first that a record has counts. */
export type FieldPaths = readonly (readonly string[])[];

/** A field that holds code, and the fields that go with it. */
export interface CodeSource {
  readonly paths: FieldPaths;
  /** Its name in messages. */
  readonly name: string;
  /** `whole`: the value is code; `text`: prose with code in it; `code-text`: code, perhaps within fences. */
  readonly mode: 'whole' | 'text' | 'code-text';
  readonly task: FoundCode['task'];
  /** The label or target; several are joined. */
  readonly label: readonly FieldPaths[];
  readonly prompt: readonly FieldPaths[];
  /** Fields that may name the language. */
  readonly languages: readonly FieldPaths[];
  /** The language for records that name none. */
  readonly language: string | null;
}

/** The code that a source finds in a record. */
export function findCode(root: object, source: CodeSource): FoundInRecord {
  const places = source.paths.map((path) => placesAt(root, path)).find((some) => some.length > 0) ?? [];
  const quoted = JSON.stringify(source.name);
  if (places.length === 0) return { ok: false, reason: `no field ${quoted}` };
  const texts = places.flatMap((place) => codeText(place.value).map((text) => ({ place, text })));
  if (texts.length === 0) return { ok: false, reason: `field ${quoted} is not a string` };
  const filled = texts.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) return { ok: false, reason: `field ${quoted} is empty` };
  const found = filled.flatMap(({ place, text }) =>
    spansOf(text, source.mode).map((span) => {
      const one = foundAt(root, place, span, source);
      const isTurn = one.prompt !== null || (one.task === 'generation' && one.label !== null);
      return span.span === null || !isTurn ? one : { ...one, within: text };
    }),
  );
  return { ok: true, found };
}

/** A string, or a list of tokens joined by blanks. */
function codeText(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return isStringList(value) ? [value.join(' ')] : [];
}

function spansOf(text: string, mode: CodeSource['mode']): readonly CodeSpan[] {
  return mode === 'whole' ? [{ span: null, code: text, tag: null }] : codeInText(text, mode === 'code-text');
}

function foundAt(root: object, place: Place, { span, code, tag }: CodeSpan, source: CodeSource): FoundCode {
  const named = source.languages
    .map((paths) => textNear(root, place, paths, scalarOrTokens))
    .find((name) => name !== null);
  return {
    pointer: pointerOf(place.keys),
    span,
    code,
    language: tag ?? named ?? source.language,
    label: joined(root, place, source.label, labelText),
    task: source.task,
    ...labelItemOf(root, place, source.label),
    prompt: joined(root, place, source.prompt, scalarOrTokens),
  };
}

/** The innermost item of a list that the code has in common with its label, where all parts of the label are in it. */
function labelItemOf(root: object, place: Place, label: CodeSource['label']): Pick<FoundCode, 'labelItem'> {
  const items = label.flatMap((paths) => {
    const path = paths.find((one) => labelText(firstAt(root, alongside(one, place))) !== null);
    return path === undefined ? [] : [commonItem(path, place)];
  });
  const depth = Math.min(...items);
  return depth > 0 && depth < Infinity ? { labelItem: pointerOf(place.keys.slice(0, depth)) } : {};
}

/** How many keys lead to the innermost item of a list that a path and a place have in common; 0 without one. */
function commonItem(path: readonly string[], place: Place): number {
  const apart = path.findIndex((key, index) => place.path[index] !== key);
  return path.slice(0, apart === -1 ? path.length : apart).lastIndexOf(EACH) + 1;
}

function joined(
  root: object,
  place: Place,
  fields: readonly FieldPaths[],
  textOf: typeof labelText,
): string | null {
  const texts = fields.flatMap((paths) => textNear(root, place, paths, textOf) ?? []);
  const filled = texts.filter((text) => text !== '');
  return texts.length === 0 ? null : filled.join('\n\n');
}

/** The text of another field: in the same item of a list as the code, where both are in one; else the first in the record. */
function textNear(root: object, place: Place, paths: FieldPaths, textOf: typeof labelText): string | null {
  for (const path of paths) {
    const text = textOf(firstAt(root, alongside(path, place)));
    if (text !== null) return text;
  }
  return null;
}

/** The path with the positions of the place's own items, as far as both go the same way. */
function alongside(path: readonly string[], place: Place): readonly string[] {
  let isSame = true;
  return path.map((key, index) => {
    isSame &&= place.path[index] === key;
    return isSame ? (place.keys[index] ?? key) : key;
  });
}

/** A string, number or boolean as text, a list of tokens joined by blanks; `null` for anything else. */
export function scalarOrTokens(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return isStringList(value) ? value.join(' ') : null;
}

/**
 * The text of a label: as above; a list such as one-hot classes, or an object, as canonical JSON. Only a missing or empty
 * value is no label, so that no change of a label passes unseen.
 */
export function labelText(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return scalarOrTokens(value);
  return scalarOrTokens(value) ?? canonicalJson(value);
}
