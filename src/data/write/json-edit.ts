import { applyEdits, type Edit } from '../../code/edits/edit.js';
import { CodePurifyError } from '../../errors.js';
import { valueAtKeys } from '../../text/json-pointer.js';
import type { Span } from '../../text/span.js';
import { findJsonTexts } from '../formats/json/json-scan.js';
import { parseJson } from '../formats/json/parse-json.js';
import { escapeJsonText, escapeStyle, rawOffsets, type EscapeStyle } from './json-escapes.js';
import { minimalEdits } from './minimal-edits.js';

/** The place of a text in a JSON value. */
export interface JsonTextPlace {
  /** The keys that lead to a string or, if `mayBeList`, to a list of strings. */
  readonly keys: readonly string[];
  /** The part of that text (UTF-16); `null`: the whole. */
  readonly span: Span | null;
  /** A list of strings counts as one text, as notebooks have the lines of a cell. */
  readonly mayBeList?: boolean;
}

/** The text in a value of JSON: a string, or a list of strings joined; `null` for others. */
export function textOfValue(value: unknown, mayBeList: boolean): string | null {
  if (typeof value === 'string') return value;
  if (!mayBeList || !Array.isArray(value) || !value.every((one) => typeof one === 'string')) return null;
  return value.join('');
}

/**
 * Edits of a JSON text that turn the text at a place into `newCode`. Nothing outside the changed characters changes, and
 * new text uses the same escapes as the rest of the string.
 *
 * By hand, not by jsonc-parser or the like: those replace the whole value, written with escapes of their own, so that a
 * diff would show a line that nobody can review.
 * @param raw  valid JSON without byte-order mark
 * @param code the expected present text
 * @returns `null` when the text is not `code`: the record has changed
 * @throws CodePurifyError `internal` if the edited JSON does not decode to `newCode`
 */
export function editJsonText(
  raw: string,
  place: JsonTextPlace,
  code: string,
  newCode: string,
): Edit[] | null {
  const tokens = findJsonTexts(raw, place.keys);
  const { mayBeList = false } = place;
  const before = tokens === null ? null : textOfValue(valueAtKeys(parseJson(raw), place.keys), mayBeList);
  if (tokens === null || before === null) return null;
  const { start, end } = place.span ?? { start: 0, end: before.length };
  if (before.slice(start, end) !== code) return null;
  const strings = new RawStrings(raw, tokens);
  const edits = minimalEdits(code, newCode).flatMap(({ span, text }) =>
    strings.edit({ start: start + span.start, end: start + span.end }, text),
  );
  const after = textOfValue(valueAtKeys(parseJson(applyEdits(raw, edits)), place.keys), mayBeList);
  if (after !== before.slice(0, start) + newCode + before.slice(end)) {
    throw new CodePurifyError(
      'internal',
      'An edited record does not decode to the intended code.',
      'Nothing was written. Please report this with the record.',
    );
  }
  return edits;
}

/** A string of the raw text. */
interface RawString {
  /** Offset in the raw text, after the opening quote. */
  readonly rawStart: number;
  /** Raw offsets of its characters and of its end, from `rawStart`. */
  readonly offsets: Uint32Array;
  /** Offsets of its first character and of its end in the joined text. */
  readonly start: number;
  readonly end: number;
  readonly style: EscapeStyle;
}

/** The strings that make up a text, one after the other. */
class RawStrings {
  readonly #strings: RawString[] = [];

  constructor(raw: string, tokens: readonly Span[]) {
    let start = 0;
    for (const token of tokens) {
      const inner = raw.slice(token.start, token.end);
      const offsets = rawOffsets(inner);
      const end = start + offsets.length - 1;
      this.#strings.push({ rawStart: token.start, offsets, start, end, style: escapeStyle(inner, raw) });
      start = end;
    }
  }

  /** Edits of the raw text for one edit of the joined text: the first string gets the new text, the others lose theirs. */
  edit(span: Span, text: string): Edit[] {
    const isLast = (index: number) => index === this.#strings.length - 1;
    const first = this.#strings.findIndex(({ end }, index) => span.start < end || isLast(index));
    return this.#strings.slice(first).flatMap((string, index) => {
      if (index > 0 && string.start >= span.end) return [];
      const rawOffset = (at: number) => string.rawStart + (string.offsets[at - string.start] ?? 0);
      return {
        span: {
          start: rawOffset(Math.max(span.start, string.start)),
          end: rawOffset(Math.min(span.end, string.end)),
        },
        text: index === 0 ? escapeJsonText(text, string.style) : '',
      };
    });
  }
}
