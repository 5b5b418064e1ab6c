import { ARRAYS } from './arrays.js';
import { ASSIGNMENTS, UPDATES } from './assignments.js';
import { BRACES } from './braces.js';
import { COMPARISONS } from './comparisons.js';
import { CONDITIONS } from './conditions.js';
import { DECLARATIONS } from './declarations.js';
import { JUMPS } from './jumps.js';
import { HEADER_ATTACKS, LOOPS } from './loops.js';
import { NAMING } from './naming.js';
import { RETURNS } from './returns.js';
import type { StyleAttack } from './style-attack.js';
import { SWITCHES } from './switches.js';

/**
 * The style transformations of the published attacks, written from their description: casing of names, braces, augmented
 * assignment, comparison, update and header of `for`, definition and access of arrays, lines, values and places of declarations,
 * kinds of loops, infinite loops, `goto`, negation, early return, `switch`, nesting and `else`.
 */
export const STYLE_ATTACKS: readonly StyleAttack[] = [
  ...NAMING,
  ...BRACES,
  ...ASSIGNMENTS,
  ...COMPARISONS,
  ...UPDATES,
  ...HEADER_ATTACKS,
  ...ARRAYS,
  ...DECLARATIONS,
  ...LOOPS,
  ...JUMPS,
  ...CONDITIONS,
  ...RETURNS,
  ...SWITCHES,
];
