import { renameEdits } from '../code/edit.js';
import { isValidNewName } from '../code/names.js';
import type { Analysis, CodeElement } from '../code/types.js';
import { mask } from '../code/variant.js';
import type { MaskedLanguageModel } from '../model/victim.js';
import { looksAtHome, neutralNames } from './naming.js';
import { TIERS } from './rank.js';
import type { Proposal } from './types.js';

/** Names asked for: most fail on validity or style. */
const FILLINGS = 12;
/** Names that go on to be judged: each costs a full judgement of the unit. */
const MOST_NAMES = 4;

/** Names with their mean log-probability (nats). */
async function modelNames(
  analysis: Analysis,
  element: CodeElement,
  mlm: MaskedLanguageModel,
): Promise<Map<string, number>> {
  const fillings = await mlm.fill(mask(analysis, element), { k: FILLINGS, tied: true });
  return new Map(fillings.map(({ texts, logProbability }) => [texts[0]?.trim() ?? '', logProbability]));
}

function fallbackName(analysis: Analysis, element: CodeElement): string | null {
  for (const name of neutralNames(element)) if (isValidNewName(name, analysis)) return name;
  return null;
}

/**
 * New names for a local identifier or for the function itself: the same name at every occurrence, unused,
 * no keyword, in the style of the names around it. The language model's best first, a neutral one last.
 *
 * @returns nothing for free identifiers, whose declaration is elsewhere
 */
export async function proposeRenames(
  analysis: Analysis,
  element: CodeElement,
  mlm: MaskedLanguageModel | null,
): Promise<Proposal[]> {
  if (element.role !== 'local' && element.role !== 'own') return [];
  const scored = mlm === null ? new Map<string, number>() : await modelNames(analysis, element, mlm);
  const named = [...scored]
    .filter(([name]) => isValidNewName(name, analysis) && looksAtHome(name, analysis, element))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_NAMES);
  const fallback = fallbackName(analysis, element);
  if (fallback !== null && !scored.has(fallback)) named.push([fallback, -Infinity]);
  return named.map(([name, logProbability]) => ({
    strategy: 'rename',
    tier: TIERS.rename,
    edits: renameEdits(element, name),
    text: name,
    logProbability,
  }));
}
