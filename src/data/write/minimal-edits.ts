import { diffArrays } from 'diff';
import type { Edit } from '../../code/edits/edit.js';
import { commonEnds } from '../../text/common-ends.js';

/** Words, runs of blanks, single other characters (whole code points). */
const PIECE = /\w+|\s+|[^\w\s]/gu;

/** With more changed pieces, the search for the smallest set of edits takes too long. */
const MAX_CHANGED_PIECES = 1000;

/**
 * The edits that turn `before` into `after`, in order. Each covers whole words, so that a rename is one edit per
 * occurrence, and whole code points, because bytes cannot hold half of one. Two texts with little in common give one
 * edit.
 */
export function minimalEdits(before: string, after: string): Edit[] {
  const { prefix: start, suffix } = commonEnds(before, after, joins);
  const oldMiddle = before.slice(start, before.length - suffix);
  const newMiddle = after.slice(start, after.length - suffix);
  if (oldMiddle === '' && newMiddle === '') return [];
  const pieces = [oldMiddle.match(PIECE) ?? [], newMiddle.match(PIECE) ?? []] as const;
  const changes = diffArrays<string>([...pieces[0]], [...pieces[1]], { maxEditLength: MAX_CHANGED_PIECES });
  if (changes === undefined) return [{ span: { start, end: start + oldMiddle.length }, text: newMiddle }];
  return mergeChanges(changes, start);
}

function mergeChanges(
  changes: readonly { added: boolean; removed: boolean; value: readonly string[] }[],
  from: number,
): Edit[] {
  const edits: Edit[] = [];
  let at = from;
  let open: { start: number; text: string } | null = null;
  const close = () => {
    if (open !== null) edits.push({ span: { start: open.start, end: at }, text: open.text });
    open = null;
  };
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    if (!added && !removed) close();
    else open ??= { start: at, text: '' };
    if (added && open !== null) open.text += text;
    if (!added) at += text.length;
  }
  close();
  return edits;
}

/** Whether `at` is inside a word or a surrogate pair. */
function joins(text: string, at: number): boolean {
  return /^(?:\w\w|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(at - 1, at + 1));
}
