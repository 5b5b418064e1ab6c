import type { Attack } from '../../attacks/attack.js';
import { ATTACKS, GATE_ATTACKS } from '../../attacks/attacks.js';
import { onRecords } from '../../attacks/poison.js';
import { adaptiveIdentifier } from './adaptive.js';
import type { AttackChoice } from './attack-choice.js';
import { languageModelStatement } from './language-model.js';
import { styleOfNames } from './style.js';

function prepared(attack: Attack): AttackChoice {
  const { name, title, source } = attack;
  return { name, title, source, prepare: () => Promise.resolve(onRecords(attack)) };
}

/** The four attacks of the published tables. */
export const PAPER_ATTACKS: readonly AttackChoice[] = ATTACKS.map(prepared);

/** These, other published ones, two that read the data first, and a style. */
export const ATTACK_CHOICES: readonly AttackChoice[] = [
  ...GATE_ATTACKS.map(prepared),
  languageModelStatement,
  adaptiveIdentifier,
  styleOfNames,
];
