import { applyEdits } from '../code/edits/edit.js';
import { stringTokens } from '../data/formats/json/json-scan.js';
import { parseJson } from '../data/formats/json/parse-json.js';
import type { ChosenFields, FoundCode } from '../data/layouts/layout.js';
import { recogniseLayout } from '../data/layouts/recognise-layout.js';
import { editJsonText } from '../data/write/json-edit.js';
import type { RecordWriter } from '../github/review/suggestion-edit.js';
import { keysOf } from '../text/json-pointer.js';
import { parseJsonOrNull } from '../text/parse-json.js';

/**
 * Writes purified code back into a line of JSON and leaves the rest as it is, so that a suggestion can replace the line.
 * The line is a record, or the part of a file that holds the code as its only string with that text.
 */
export function recordWriter(chosen: ChosenFields): RecordWriter {
  return (finding, line) => {
    if (finding.purified === null) return null;
    const { code } = finding.purified;
    return editRecordLine(line, chosen, finding.code, code) ?? editString(line, finding.code, code);
  };
}

function editRecordLine(line: string, chosen: ChosenFields, code: string, newCode: string): string | null {
  try {
    const place = placeOf(parseJson(line), code, chosen);
    if (place === null) return null;
    const edits = editJsonText(line, { keys: keysOf(place.pointer), span: place.span }, code, newCode);
    return edits === null ? null : applyEdits(line, edits);
  } catch (error) {
    if (error instanceof SyntaxError) return null; // not JSON: a line of a larger value
    throw error;
  }
}

/** The first piece of a record with this code. */
function placeOf(value: unknown, code: string, chosen: ChosenFields): FoundCode | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const layout = recogniseLayout([value], chosen);
  const outcome = 'find' in layout ? layout.find(value) : null;
  if (outcome?.ok !== true) return null;
  return outcome.found.find((piece) => piece.code === code) ?? null;
}

function editString(line: string, code: string, newCode: string): string | null {
  const holding = stringTokens(line).filter(
    ({ start, end }) => parseJsonOrNull(line.slice(start, end)) === code,
  );
  const [only] = holding;
  if (only === undefined || holding.length > 1) return null;
  const token = line.slice(only.start, only.end);
  const edits = editJsonText(token, { keys: [], span: null }, code, newCode) ?? [];
  return line.slice(0, only.start) + applyEdits(token, edits) + line.slice(only.end);
}
