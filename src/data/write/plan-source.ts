import { sha256 } from '../../sha256.js';
import { applyEdits, type Edit } from '../../code/edits/edit.js';
import { overlaps } from '../../text/span.js';
import { BOM } from '../read/decode-utf8.js';
import { isWellFormed, REFUSALS, type FilePlan, type Refusal, type Replacement } from './file-plan.js';
import { minimalEdits } from './minimal-edits.js';
import { sourceText } from '../formats/source-file.js';
import { unifiedDiff } from './unified-diff.js';

/** The plan for a source file: edits at the units' offsets. The byte-order mark and line ends stay. */
export function planSource(path: string, bytes: Uint8Array, replacements: readonly Replacement[]): FilePlan {
  const content = sourceText(bytes);
  const text = content.ok ? content.text : '';
  const taken: Edit[] = [];
  const applied: Replacement[] = [];
  const refused: Refusal[] = [];
  for (const replacement of replacements) {
    const edits = editsOf(text, replacement);
    const reason = typeof edits === 'string' ? edits : addEdits(taken, edits);
    if (reason === null) applied.push(replacement);
    else refused.push({ replacement, reason });
  }
  const edits = taken.sort((a, b) => a.span.start - b.span.start);
  const bytesBefore = bytes.length - Buffer.byteLength(text);
  const mark = content.ok && bytesBefore > 0 ? BOM : '';
  return {
    patches: bytePatches(text, edits, bytesBefore),
    applied,
    refused,
    diff: unifiedDiff(path, mark + text, mark + applyEdits(text, edits)),
    hash: sha256(bytes),
  };
}

/** Edits of the file's text, or why it cannot be edited. */
function editsOf(text: string, { unit, newCode }: Replacement): Edit[] | string {
  if (!isWellFormed(newCode)) return REFUSALS.malformed;
  const offset = unit.place.kind === 'source' ? unit.place.offset : 0;
  if (text.slice(offset, offset + unit.code.length) !== unit.code) return REFUSALS.changed;
  return minimalEdits(unit.code, newCode).map(({ span, text: newText }) => ({
    span: { start: offset + span.start, end: offset + span.end },
    text: newText,
  }));
}

/** Adds all edits or none. Equal edits count once (a function and a function inside it). */
function addEdits(taken: Edit[], edits: readonly Edit[]): string | null {
  const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
  if (fresh.some((edit) => taken.some((other) => collide(edit, other)))) return REFUSALS.overlap;
  taken.push(...fresh);
  return null;
}

function isSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

/** Whether two edits conflict. Two insertions at one place do. */
function collide({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.start === b.start || overlaps(a, b);
}

/** Edits of a text as patches of its UTF-8 bytes, which start at byte `before` of the file. */
export function bytePatches(text: string, edits: readonly Edit[], before: number): FilePlan['patches'] {
  let at = 0;
  let offset = before;
  const offsetOf = (next: number) => {
    offset += Buffer.byteLength(text.slice(at, next));
    at = next;
    return offset;
  };
  return edits.map(({ span, text: newText }) => ({
    start: offsetOf(span.start),
    end: offsetOf(span.end),
    bytes: Buffer.from(newText),
  }));
}
