import { applyEdits, type Edit } from '../../code/edits/edit.js';
import { CodePurifyError } from '../../errors.js';
import { escapeJsonText, escapeStyle, rawOffsets } from './json-escapes.js';
import { findJsonString } from '../formats/json-scan.js';
import { minimalEdits } from './minimal-edits.js';
import { valueAtKeys } from '../../text/json-pointer.js';

/**
 * Edits of a line of JSON that turn the string value under `keys` into `newCode`. Nothing outside the changed
 * characters changes, and new text uses the same escapes as the rest of the string.
 *
 * By hand, not by jsonc-parser or the like: those replace the whole value, written with escapes of their own, so that a
 * diff would show a line that nobody can review.
 * @param raw  the line, valid JSON without byte-order mark
 * @param code the expected present value
 * @returns `null` when the value is not `code`: the record has changed
 * @throws CodePurifyError `internal` if the edited line does not decode to `newCode`
 */
export function editJsonString(
  raw: string,
  keys: readonly string[],
  code: string,
  newCode: string,
): Edit[] | null {
  const token = findJsonString(raw, keys);
  if (token === null || valueAtKeys(JSON.parse(raw), keys) !== code) return null;
  const inner = raw.slice(token.start, token.end);
  const offsets = rawOffsets(inner);
  const style = escapeStyle(inner, raw);
  const rawOffset = (offset: number) => token.start + (offsets[offset] ?? inner.length);
  const edits = minimalEdits(code, newCode).map(({ span, text }) => ({
    span: { start: rawOffset(span.start), end: rawOffset(span.end) },
    text: escapeJsonText(text, style),
  }));
  if (valueAtKeys(JSON.parse(applyEdits(raw, edits)), keys) !== newCode) {
    throw new CodePurifyError(
      'internal',
      'An edited record does not decode to the intended code.',
      'Nothing was written. Please report this with the record.',
    );
  }
  return edits;
}
