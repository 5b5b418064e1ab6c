import { applyEdits } from '../code/edits/edit.js';
import { editJsonString } from '../data/write/json-edit.js';
import { fieldKeys } from '../data/layouts/fields.js';
import type { RecordWriter } from '../github/review/suggestion-edit.js';

/** Writes purified code back into a line of JSON and leaves the rest as it is, so that a suggestion can replace the line. */
export function recordWriter(codeField: string): RecordWriter {
  return (finding, line) => {
    if (finding.purified === null) return null;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value !== 'object' || value === null) return null;
      const edits = editJsonString(line, fieldKeys(value, codeField), finding.code, finding.purified.code);
      return edits === null ? null : applyEdits(line, edits);
    } catch (error) {
      if (error instanceof SyntaxError) return null; // not JSON, so not the finding's record
      throw error;
    }
  };
}
