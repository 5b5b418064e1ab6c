import type { Attack } from './attack.js';
import { constant } from './constant.js';
import { deadCode, fixed } from './fixed.js';
import { grammar } from './grammar.js';
import { functionName, identifier } from './identifier.js';
import { PAIRS } from './pairs.js';
import { SUFFIXES } from './suffix.js';

/** The four attacks of the published evaluation: one row each. */
export const ATTACKS: readonly Attack[] = [fixed, grammar, deadCode, identifier];

/** Every attack that the gate is measured on. */
export const GATE_ATTACKS: readonly Attack[] = [...ATTACKS, constant, functionName, ...SUFFIXES, ...PAIRS];
