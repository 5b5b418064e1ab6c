import type { Edit } from '../../code/edits/edit.js';
import { addEdits, inOrder } from './add-edits.js';
import { REFUSALS, type Refusal, type Replacement } from './file-plan.js';

/** The edits of one record for all of its replacements, and which of them they are for. */
export interface CombinedEdits {
  /** In order, not overlapping. */
  readonly edits: readonly Edit[];
  readonly applied: readonly Replacement[];
  readonly refused: readonly Refusal[];
}

/**
 * Combines replacements in one record. Several pairs may name a record: for each place the first replacement that can be
 * applied counts, and those with the same new code.
 * @param edit gives the edits for one replacement, or why there are none
 */
export function combineEdits(
  replacements: readonly Replacement[],
  edit: (replacement: Replacement) => readonly Edit[] | string,
): CombinedEdits {
  const taken: Edit[] = [];
  const applied: Replacement[] = [];
  const refused: Refusal[] = [];
  const chosen = new Map<string, string>();
  const add = (replacement: Replacement, place: string): string | null => {
    const edits = edit(replacement);
    if (typeof edits === 'string') return edits;
    const other = chosen.get(place);
    return other === undefined || other === replacement.newCode ? addEdits(taken, edits) : REFUSALS.overlap;
  };
  for (const replacement of replacements) {
    const place = JSON.stringify(replacement.unit.place);
    const reason = add(replacement, place);
    if (reason === null) {
      chosen.set(place, replacement.newCode);
      applied.push(replacement);
    } else refused.push({ replacement, reason });
  }
  return { edits: inOrder(taken), applied, refused };
}
