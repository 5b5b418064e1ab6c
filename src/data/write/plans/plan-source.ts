import { applyEdits, type Edit } from '../../../code/edits/edit.js';
import { sha256 } from '../../../sha256.js';
import { mergeSpans, overlaps, type Span } from '../../../text/span.js';
import { BOM } from '../../read/decode-utf8.js';
import { encodeText, type TextEncoding } from '../../read/decode-text.js';
import { sourceText } from '../../read/source-text.js';
import { addEdits, inOrder } from '../add-edits.js';
import {
  isWellFormed,
  REFUSALS,
  type FileChanges,
  type FilePlan,
  type Refusal,
  type RemovedRow,
  type Replacement,
} from '../file-plan.js';
import { minimalEdits } from '../minimal-edits.js';
import { bytePatches, rowChanged } from '../patch-file.js';
import { unifiedDiff } from '../unified-diff.js';

/**
 * The plan for a source file: edits at the units' offsets, functions removed with their lines if nothing else is on
 * them. The byte-order mark and line ends stay.
 * @throws CodePurifyError `input` when a function to remove is no longer where it was read
 */
export function planSource(path: string, bytes: Buffer, { removed, replaced }: FileChanges): FilePlan {
  const content = sourceText(bytes);
  const { text, encoding } = content.ok ? content : NOT_TEXT;
  const taken: Edit[] = [];
  const applied: Replacement[] = [];
  const refused: Refusal[] = [];
  for (const replacement of replaced) {
    const edits = editsOf(text, encoding, replacement);
    const reason = typeof edits === 'string' ? edits : addEdits(taken, edits);
    if (reason === null) applied.push(replacement);
    else refused.push({ replacement, reason });
  }
  const edits = withRemovals(taken, removalsOf(text, removed));
  const bytesBefore = content.ok && encoding === 'utf-8' ? bytes.length - Buffer.byteLength(text) : 0;
  const mark = content.ok && bytesBefore > 0 ? BOM : '';
  return {
    ...{ patches: bytePatches(text, edits, bytesBefore, encoding), applied, refused, hash: sha256(bytes) },
    diff: () => Promise.resolve(unifiedDiff(path, mark + text, mark + applyEdits(text, edits))),
  };
}

/** A file that was text when it was read, and is not any more. */
const NOT_TEXT = { text: '', encoding: 'utf-8' } as const;

/** Edits of the file's text, or why it cannot be edited. */
function editsOf(text: string, encoding: TextEncoding, { unit, newCode }: Replacement): Edit[] | string {
  if (!isWellFormed(newCode)) return REFUSALS.malformed;
  const offset = unit.place.kind === 'source' ? unit.place.offset : 0;
  if (text.slice(offset, offset + unit.code.length) !== unit.code) return REFUSALS.changed;
  if (encodeText(newCode, encoding) === null) return REFUSALS.encoding;
  return minimalEdits(unit.code, newCode).map(({ span, text: newText }) => ({
    span: { start: offset + span.start, end: offset + span.end },
    text: newText,
  }));
}

/** Removals, and the edits outside them. */
function withRemovals(edits: readonly Edit[], removals: readonly Edit[]): Edit[] {
  const kept = edits.filter((edit) => !removals.some(({ span }) => overlaps(edit.span, span)));
  return inOrder([...removals, ...kept]);
}

/** A function inside another one is removed with it. */
function removalsOf(text: string, rows: readonly RemovedRow[]): Edit[] {
  return mergeSpans(rows.map((row) => functionSpan(text, row))).map((span) => ({ span, text: '' }));
}

/** The span of a function, or of its whole lines when nothing else is on them. */
function functionSpan(text: string, row: RemovedRow): Span {
  const [unit] = row.units;
  const start = unit?.place.kind === 'source' ? unit.place.offset : 0;
  const end = start + (unit?.code.length ?? 0);
  if (unit?.code !== text.slice(start, end)) throw rowChanged(row);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak + 1;
  const alone = `${text.slice(lineStart, start)}${text.slice(end, lineEnd)}`.trim() === '';
  return alone ? { start: lineStart, end: lineEnd } : { start, end };
}
