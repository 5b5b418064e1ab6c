import { adaptiveIdentifier } from './adaptive.js';
import type { Attack } from '../../attacks/attack.js';
import { ATTACKS, GATE_ATTACKS } from '../../attacks/attacks.js';
import { languageModelStatement } from './language-model.js';
import { type AttackChoice, rowAttack } from './row-attack.js';

function ready(attack: Attack): AttackChoice {
  const { name, title, source } = attack;
  return { name, title, source, prepare: () => Promise.resolve(rowAttack(attack)) };
}

/** The four attacks of the published tables. */
export const PAPER_ATTACKS: readonly AttackChoice[] = ATTACKS.map(ready);

/** These and more: other published ones, and two that look at the data first. */
export const ATTACK_CHOICES: readonly AttackChoice[] = [
  ...GATE_ATTACKS.map(ready),
  languageModelStatement,
  adaptiveIdentifier,
];
