import type { Edit } from '../../code/edits/edit.js';
import { keysOf, valueAtKeys } from '../../text/json-pointer.js';
import { parseJson } from '../formats/json/parse-json.js';
import type { Unit } from '../unit.js';
import { REFUSALS, type Replacement } from './file-plan.js';
import { editJsonText, textOfValue } from './json-edit.js';

/** Edits of a JSON text that replace the code of a unit in it, or why there are none. */
export function editRecord(text: string, { unit, newCode }: Replacement): readonly Edit[] | string {
  const value = valueIn(text, unit);
  if (!isCodeOf(value, unit) || unit.place.kind !== 'record') {
    return isList(value, unit) ? REFUSALS.tokens : REFUSALS.changed;
  }
  const { pointer, span } = unit.place;
  return (
    editJsonText(text, { keys: keysOf(pointer), span, mayBeList: mayBeList(unit) }, unit.code, newCode) ??
    REFUSALS.changed
  );
}

/** Whether a JSON text still holds the code of a unit where it was read. */
export function holdsUnit(text: string, unit: Unit): boolean {
  const value = valueIn(text, unit);
  return isCodeOf(value, unit) || isList(value, unit);
}

/** Whether a value is a list of tokens, or of lines, that are the code when they are joined. */
function isList(value: unknown, { code }: Unit): boolean {
  return Array.isArray(value) && (value.join(' ') === code || value.join('') === code);
}

/** A notebook has a cell as one string or as a list of lines. */
function mayBeList({ place }: Unit): boolean {
  return place.kind === 'record' && place.format === 'notebook';
}

function isCodeOf(value: unknown, unit: Unit): boolean {
  const { place, code } = unit;
  const text = textOfValue(value, mayBeList(unit));
  if (text === null || place.kind !== 'record') return false;
  return (place.span === null ? text : text.slice(place.span.start, place.span.end)) === code;
}

/** The value at a unit's place in a text, as it is now; `undefined` where the text is no longer JSON. */
function valueIn(text: string, { place }: Unit): unknown {
  if (place.kind !== 'record') return undefined;
  try {
    return valueAtKeys(parseJson(text), keysOf(place.pointer));
  } catch {
    return undefined; // it was valid when it was read: whatever it is now, it has changed
  }
}
