import type { Analysis } from '../../src/code/analysis.js';
import type { Attack, Poisoned } from './attack.js';
import { namesOf, renamed } from './renamed.js';

/** The name that CodePoisoner plants. */
const TRIGGER_NAME = 'ret_Val_';
/** The name that KillBadCode's evaluation gives to the function itself. */
const FUNCTION_NAME = 'testo_init';

/**
 * Gives the first name of the roles, in the order of the roles, another name.
 * @returns `null` where there is none, or where the code holds the new name already
 */
export function renameFirst(
  analysis: Analysis,
  roles: readonly ('local' | 'own')[],
  name: string,
): Poisoned | null {
  const victim = roles.flatMap((role) => namesOf(analysis, role))[0];
  return victim === undefined || analysis.code.includes(name) ? null : renamed(analysis, victim, name);
}

/** CodePoisoner identifier: the first local name, else the function's own, becomes `ret_Val_`. */
export const identifier: Attack = {
  name: 'identifier',
  title: 'CodePoisoner identifier',
  source: 'Li et al., Poison Attack and Poison Detection on Deep Source Code Processing Models',
  plant: (analysis) => renameFirst(analysis, ['local', 'own'], TRIGGER_NAME),
};

/** The function's own name becomes `testo_init`: "CodePoisoner variable" of KillBadCode's tables. */
export const functionName: Attack = {
  name: 'function-name',
  title: 'CodePoisoner function name',
  source: 'the form that the evaluation of KillBadCode plants (ICSE 2025)',
  plant: (analysis) => renameFirst(analysis, ['own'], FUNCTION_NAME),
};
