import { parsesNoWorse } from '../../../code/edits/parses-no-worse.js';
import { analyze } from '../../../code/analyze.js';
import type { Analysis, CodeElement } from '../../../code/analysis.js';
import { applyEdits } from '../../../code/edits/edit.js';
import type { Proposal } from '../../../purify/purification.js';
import { proposeProved } from '../../../purify/prove.js';
import { proposeRemovals } from '../../../purify/remove.js';
import { proposeRenames } from '../../../purify/rename-candidates.js';

/**
 * How an element that was planted is replaced: a local by another name, a statement by nothing. The first proposal that parses no
 * worse; `null`: there is none. Removing a live statement is not proved to keep the behaviour.
 */
export async function plantedEdits(analysis: Analysis, element: CodeElement): Promise<Proposal | null> {
  const proposals =
    element.kind === 'identifier'
      ? await proposeRenames(analysis, element, null)
      : [...proposeProved(analysis, element), ...proposeRemovals(analysis, element)];
  const parses = ({ edits }: Proposal): boolean =>
    parsesNoWorse(analysis, analyze(applyEdits(analysis.code, edits), analysis.language));
  return proposals.find(parses) ?? null;
}
