import { renameEdits } from '../code/edits/edit.js';
import { isValidNewName } from '../code/edits/valid-new-name.js';
import type { Analysis, CodeElement } from '../code/analysis.js';
import { mask } from '../code/edits/variant.js';
import type { MaskedLanguageModel } from '../model/victim.js';
import { COMMON_NAMES } from './common-names.js';
import { isLoopIndex, isMadeOfKnownWords, looksAtHome, LOOP_INDEX_NAMES, neutralNames } from './naming.js';
import { TIERS } from './rank.js';
import type { Proposal } from './purification.js';

/** Number of names requested from the model: most are not valid or do not fit the style. */
const FILLINGS = 12;
/** Most names that are judged: each takes a full judgement of the unit. */
const MOST_NAMES = 4;
/**
 * Mean log-probability (nats per token) above which a name of unknown words, such as `avctx`, is accepted: the
 * geometric mean of the token probabilities is above .37. Below it, such names are mostly meaningless strings of
 * sub-tokens.
 */
const SURE = -1;

/** A name with its mean log-probability (nats per token). */
type ScoredName = readonly [name: string, logProbability: number];

/** The model's proposals that look like names. */
async function proposedNames(
  analysis: Analysis,
  element: CodeElement,
  mlm: MaskedLanguageModel,
): Promise<string[]> {
  const fillings = await mlm.fill(mask(analysis, element), { k: FILLINGS, tied: true });
  return fillings.flatMap(({ texts, logProbability }) => {
    const name = texts[0]?.trim() ?? '';
    const reads = logProbability > SURE || isMadeOfKnownWords(name, analysis, element.text);
    return reads ? [name] : [];
  });
}

/**
 * Proposed and common names, ranked by the pseudo-likelihood of the code with each of them. Names with the same number of
 * sub-tokens need only one pass of the model.
 */
async function rankedNames(
  analysis: Analysis,
  element: CodeElement,
  role: 'local' | 'own',
  proposed: readonly string[],
  mlm: MaskedLanguageModel,
): Promise<ScoredName[]> {
  const indexes = isLoopIndex(analysis, element) ? LOOP_INDEX_NAMES : [];
  const names = [...new Set([...proposed, ...indexes, ...COMMON_NAMES[role]])].filter(
    (name) => isValidNewName(name, analysis) && looksAtHome(name, analysis, element),
  );
  const masked = mask(analysis, element);
  const scores = await mlm.pseudoLogLikelihood(
    names.map((name) => masked.map((piece) => (piece.masked ? { text: name, masked: true } : piece))),
  );
  return names
    .map((name, index): ScoredName => [name, scores[index] ?? -Infinity])
    .sort(([, a], [, b]) => b - a);
}

function fallbackName(analysis: Analysis, element: CodeElement): string | null {
  for (const name of neutralNames(element)) if (isValidNewName(name, analysis)) return name;
  return null;
}

/** Proposals of names in this order, and of a neutral one. */
function toProposals(analysis: Analysis, element: CodeElement, ranked: readonly ScoredName[]): Proposal[] {
  const named = ranked.slice(0, MOST_NAMES);
  const fallback = fallbackName(analysis, element);
  if (fallback !== null && !named.some(([name]) => name === fallback)) named.push([fallback, -Infinity]);
  return named.map(([name, logProbability]) => ({
    strategy: 'rename',
    tier: TIERS.rename,
    edits: renameEdits(element, name),
    text: name,
    logProbability,
    isProved: element.role === 'local',
  }));
}

/**
 * The common names that the language model finds most likely here, and a neutral one: one pass for all names with as many
 * sub-tokens, where the search for names of its own takes seventy.
 *
 * @returns no proposals without a language model, and none for free identifiers
 */
export async function proposeCommonNames(
  analysis: Analysis,
  element: CodeElement,
  mlm: MaskedLanguageModel | null,
): Promise<Proposal[]> {
  const { role } = element;
  if ((role !== 'local' && role !== 'own') || mlm === null) return [];
  return toProposals(analysis, element, await rankedNames(analysis, element, role, [], mlm));
}

/**
 * New names for a local identifier or for the function itself: unused names, not keywords, in the style of the names
 * around it, the same at every occurrence. The language model's best names come first, a neutral name last.
 *
 * @returns no proposals for free identifiers, which are declared elsewhere
 */
export async function proposeRenames(
  analysis: Analysis,
  element: CodeElement,
  mlm: MaskedLanguageModel | null,
): Promise<Proposal[]> {
  const { role } = element;
  if (role !== 'local' && role !== 'own') return [];
  if (mlm === null) return toProposals(analysis, element, []);
  const proposed = await proposedNames(analysis, element, mlm);
  return toProposals(analysis, element, await rankedNames(analysis, element, role, proposed, mlm));
}
