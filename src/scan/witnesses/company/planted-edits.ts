import { parsesNoWorse } from '../../../code/edits/parses-no-worse.js';
import { analyze } from '../../../code/analyze.js';
import type { Analysis, CodeElement } from '../../../code/analysis.js';
import { applyEdits, type Edit } from '../../../code/edits/edit.js';
import { gradeOf } from '../../../purify/grade-of.js';
import type { Grade } from '../../../purify/purification.js';
import { proposeRemovals } from '../../../purify/remove.js';
import { proposeRenames } from '../../../purify/rename-candidates.js';

/** How a planted element is replaced. */
interface PlantedEdits {
  readonly edits: readonly Edit[];
  readonly grade: Grade;
}

/**
 * How an element that was planted is replaced: a local by another name, a statement by nothing. The first proposal that parses no
 * worse; `null`: there is none.
 */
export async function plantedEdits(analysis: Analysis, element: CodeElement): Promise<PlantedEdits | null> {
  const proposals =
    element.kind === 'identifier'
      ? await proposeRenames(analysis, element, null)
      : proposeRemovals(analysis, element);
  for (const { edits, strategy, isProved } of proposals) {
    const after = analyze(applyEdits(analysis.code, edits), analysis.language);
    if (!parsesNoWorse(analysis, after)) continue;
    return { edits, grade: gradeOf({ strategy, isProved, before: analysis, after }, true) };
  }
  return null;
}
