import type { Edit } from '../../../src/code/edits/edit.js';

/** The edits that do not overlap one before. @param edits in order of their start, the outer before the inner */
export function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) if (edit.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(edit);
  return kept;
}
