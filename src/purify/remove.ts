import { emptied, removeStatement } from '../code/edits/edit.js';
import type { Analysis, CodeElement } from '../code/analysis.js';
import { DOCSTRING } from '../code/traits/comments.js';
import { removeComment } from './remove-comment.js';
import { TIERS } from './rank.js';
import { proposeProved } from './prove.js';
import { definesForOthers, hasEffect, isBareBody, placeOf, shellOf, statementOf } from './statement-shape.js';
import type { Proposal } from './purification.js';

/** A statement that takes more than this fraction of the function is its purpose, not a trigger … */
const LARGEST_FRACTION = 0.5;
/** … unless it has fewer characters than this: in a short function a trigger is most of the code. */
const ALWAYS_REMOVABLE = 160;

function isTooMuch(analysis: Analysis, statement: CodeElement): boolean {
  const { start, end } = placeOf(statement);
  return end - start > Math.max(ALWAYS_REMOVABLE, LARGEST_FRACTION * analysis.code.length);
}

function removal(analysis: Analysis, statement: CodeElement, leavesShell: boolean): Proposal[] {
  if (isTooMuch(analysis, statement) || definesForOthers(analysis, statement)) return [];
  const bare = isBareBody(analysis, statement);
  const edit = bare ? emptied(analysis.language, placeOf(statement)) : removeStatement(analysis, statement);
  const tier = bare || leavesShell ? TIERS.removeBody : TIERS.removeWhole;
  return [
    {
      strategy: 'remove',
      tier: hasEffect(analysis, statement) ? TIERS.removeEffect : tier,
      edits: [edit],
      text: edit.text,
      logProbability: -Infinity,
      isProved: false,
    },
  ];
}

/**
 * Removes an element: first what provably never runs or has no effect. Then its statement; if that is the only content of an `if`
 * or a loop, another proposal removes that `if` or loop too, so that no empty shell stays.
 *
 * @returns only proved proposals if the rest of the function uses a declaration of the statement, if the statement is most
 *   of the function, or if several statements hold the element
 */
export function proposeRemovals(analysis: Analysis, element: CodeElement): Proposal[] {
  if (element.kind === 'comment' && element.type !== DOCSTRING) return removeComment(analysis, element);
  if (element.kind === 'style') return [];
  const statement = statementOf(analysis, element);
  const live = statement === null ? [] : liveRemovals(analysis, statement);
  return [...proposeProved(analysis, element), ...live];
}

function liveRemovals(analysis: Analysis, statement: CodeElement): Proposal[] {
  const shell = shellOf(analysis, statement);
  const alone = removal(analysis, statement, shell !== null);
  return shell === null ? alone : [...removal(analysis, shell, false), ...alone];
}
