import { applyEdits } from '../code/edits/edit.js';
import { stringTokens } from '../data/formats/json-scan.js';
import { parseJson } from '../data/formats/parse-json.js';
import { fieldKeys } from '../data/layouts/fields.js';
import { editJsonText } from '../data/write/json-edit.js';
import type { RecordWriter } from '../github/review/suggestion-edit.js';
import { parseJsonOrNull } from '../text/parse-json.js';

/**
 * Writes purified code back into a line of JSON and leaves the rest as it is, so that a suggestion can replace the line.
 * The line is a record, or the part of a file that holds the code as its only string with that text.
 */
export function recordWriter(codeField: string): RecordWriter {
  return (finding, line) => {
    if (finding.purified === null) return null;
    const { code } = finding.purified;
    return editRecordLine(line, codeField, finding.code, code) ?? editString(line, finding.code, code);
  };
}

function editRecordLine(line: string, codeField: string, code: string, newCode: string): string | null {
  try {
    const value = parseJson(line);
    if (typeof value !== 'object' || value === null) return null;
    const edits = editJsonText(line, { keys: fieldKeys(value, codeField), span: null }, code, newCode);
    return edits === null ? null : applyEdits(line, edits);
  } catch (error) {
    if (error instanceof SyntaxError) return null; // not JSON: a line of a larger value
    throw error;
  }
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
