import { type Edit, removeStatement } from '../code/edits/edit.js';
import type { Analysis, CodeElement } from '../code/analysis.js';
import { TIERS } from './rank.js';
import { definesForOthers, hasEffect, isBareBody, placeOf, shellOf } from './statement-shape.js';
import type { Proposal } from './purification.js';

/** A statement that is more of the function than this is its work, not its trigger … */
const LARGEST_SHARE = 0.5;
/** … unless it is shorter than this: short functions are mostly trigger once they hold one. */
const ALWAYS_REMOVABLE = 160;

function isTooMuch(analysis: Analysis, statement: CodeElement): boolean {
  const { start, end } = placeOf(statement);
  return end - start > Math.max(ALWAYS_REMOVABLE, LARGEST_SHARE * analysis.code.length);
}

/** Without its only statement an `if` would take the next one for its body. */
function emptied(statement: CodeElement): Edit {
  return { span: placeOf(statement), text: ';' };
}

function removal(analysis: Analysis, statement: CodeElement, leavesShell: boolean): Proposal[] {
  if (isTooMuch(analysis, statement) || definesForOthers(analysis, statement)) return [];
  const bare = isBareBody(analysis, statement);
  const edit = bare ? emptied(statement) : removeStatement(analysis, statement);
  const tier = bare || leavesShell ? TIERS.removeBody : TIERS.removeWhole;
  return [
    {
      strategy: 'remove',
      tier: hasEffect(analysis, statement) ? TIERS.removeEffect : tier,
      edits: [edit],
      text: edit.text,
      logProbability: -Infinity,
    },
  ];
}

/**
 * The statement gone; and where it is all that an `if` or a loop holds, that one gone with it, which is
 * what leaves no empty shell behind.
 *
 * @returns nothing where the rest of the function uses what the statement declares, or where it is most
 * of the function
 */
export function proposeRemovals(analysis: Analysis, statement: CodeElement): Proposal[] {
  const shell = shellOf(analysis, statement);
  const alone = removal(analysis, statement, shell !== null);
  return shell === null ? alone : [...removal(analysis, shell, false), ...alone];
}
