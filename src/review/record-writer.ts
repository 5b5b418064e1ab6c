import { applyEdits } from '../code/edits/edit.js';
import type { ChosenFields } from '../data/layouts/layout.js';
import { recogniseLayout } from '../data/layouts/recognise-layout.js';
import { editJsonString } from '../data/write/json-edit.js';
import { keysOf } from '../text/json-pointer.js';
import type { RecordWriter } from '../github/review/suggestion-edit.js';

/** Writes purified code back into a line of JSON and leaves the rest as it is, so that a suggestion can replace the line. */
export function recordWriter(chosen: ChosenFields): RecordWriter {
  return (finding, line) => {
    if (finding.purified === null) return null;
    try {
      const pointer = pointerIn(JSON.parse(line), finding.code, chosen);
      if (pointer === null) return null;
      const edits = editJsonString(line, keysOf(pointer), finding.code, finding.purified.code);
      return edits === null ? null : applyEdits(line, edits);
    } catch (error) {
      if (error instanceof SyntaxError) return null; // not JSON, so not the finding's record
      throw error;
    }
  };
}

/** The string of a record that is the code as a whole; `null` where there is none. */
function pointerIn(value: unknown, code: string, chosen: ChosenFields): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const layout = recogniseLayout([value], chosen);
  const outcome = 'find' in layout ? layout.find(value) : layout;
  if (!('found' in outcome)) return null;
  return outcome.found.find((piece) => piece.code === code && piece.span === null)?.pointer ?? null;
}
