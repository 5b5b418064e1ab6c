import type { Edit } from '../../code/edits/edit.js';
import { overlaps } from '../../text/span.js';
import { REFUSALS } from './file-plan.js';

/**
 * Adds all edits of a replacement to those of others, or none. Equal edits count once (a function and a function inside
 * it, a record that several pairs name).
 * @returns why none was added; `null` when all were
 */
export function addEdits(taken: Edit[], edits: readonly Edit[]): string | null {
  const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
  if (fresh.some((edit) => taken.some((other) => collide(edit, other)))) return REFUSALS.overlap;
  taken.push(...fresh);
  return null;
}

/** Edits in order of their spans. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start);
}

function isSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

/** Whether two edits conflict. Two insertions at one place do. */
function collide({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.start === b.start || overlaps(a, b);
}
