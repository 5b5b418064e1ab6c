import type { Attack } from './attack.js';
import { deadCode, fixed } from './fixed.js';
import { grammar } from './grammar.js';
import { identifier } from './identifier.js';

/** The four attacks of the published evaluation: one row each. */
export const ATTACKS: readonly Attack[] = [fixed, grammar, deadCode, identifier];
