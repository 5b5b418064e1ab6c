import { HIDDEN_ATTACKS } from '../attacks/hidden.js';
import type { Attack } from '../attacks/attack.js';
import { COMPANY_TRIGGERS, type CompanyTrigger } from '../company/company-triggers.js';

/** A trigger that is planted in a few records. */
export interface ChangeTrigger extends Pick<Attack, 'name' | 'plant'> {
  readonly kind: CompanyTrigger['kind'] | 'hidden';
}

/** Kinds of triggers, as tables spell them. */
export const TRIGGER_KINDS = [
  { kind: 'dead', title: 'dead code' },
  { kind: 'live', title: 'live code' },
  { kind: 'name', title: 'names' },
  { kind: 'hidden', title: 'hidden characters' },
] as const satisfies readonly { readonly kind: ChangeTrigger['kind']; readonly title: string }[];

/** Twelve triggers: dead code that is published and that is not, live code, names, hidden characters. */
export const CHANGE_TRIGGERS: readonly ChangeTrigger[] = [
  ...COMPANY_TRIGGERS,
  ...HIDDEN_ATTACKS.map((attack) => ({ ...attack, kind: 'hidden' as const })),
];
