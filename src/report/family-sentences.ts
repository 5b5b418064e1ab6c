import type { Family, Finding } from '../result/result.js';
import { count, formatCount, formatFraction } from '../text/numbers.js';
import type { Quote } from './quote.js';
import { patternSays } from './trigger-words.js';

/** Families by kind and pattern, for fast lookup. */
export type FamilyIndex = ReadonlyMap<string, Family>;

/** Builds the index that `sharedSays` needs, once per report. */
export function indexFamilies(families: readonly Family[]): FamilyIndex {
  return new Map(families.map((family) => [familyKey(family.kind, family.pattern), family]));
}

function familyKey(kind: Family['kind'], pattern: string): string {
  return `${kind} ${pattern}`;
}

/** The family of a finding's trigger, or `null`; linear in the families for data that was judged as a whole. */
export function familyOf({ trigger, company }: Finding, families: FamilyIndex): Family | null {
  if (company === null) return families.get(familyKey(trigger.kind, trigger.family)) ?? null;
  return [...families.values()].find(({ id }) => id === company.family) ?? null;
}

/**
 * The other findings of a finding's family, where units were judged one by one: `12 findings have it, all labelled 0`; `null`
 * if there are none.
 */
export function sharedSays(
  { trigger, label, company }: Finding,
  families: FamilyIndex,
  quote: Quote,
): string | null {
  const family = families.get(familyKey(trigger.kind, trigger.family));
  if (company !== null || family === undefined || family.carriers < 2) return null;
  const pattern = patternSays({ kind: trigger.kind, family: family.pattern }, quote);
  const known = label !== null && family.purity === 1 ? quote(label) : null;
  return `${count(family.carriers, 'finding')} have ${pattern}${sameLabelSays(family, known)}`;
}

/**
 * `, all with the same label`, `, 67 % with the same label`, or `, the 3 with a label have the same one` where other carriers have
 * none; '' where fewer than two carriers have one.
 * @param label that all of them have, as it is shown; `null`: it is not named
 */
export function sameLabelSays(
  { purity, carriers, withLabel }: Pick<Family, 'purity' | 'carriers' | 'withLabel'>,
  label: string | null = null,
): string {
  if (purity === null || withLabel < 2) return '';
  if (withLabel === carriers) {
    if (purity < 1) return `, ${formatFraction(purity)} with the same label`;
    return label === null ? ', all with the same label' : `, all labelled ${label}`;
  }
  const those = `the ${formatCount(withLabel)} with a label`;
  if (purity < 1) return `, ${formatFraction(purity)} of ${those} have the same one`;
  return label === null ? `, ${those} have the same one` : `, ${those} are labelled ${label}`;
}

/** `, confirmed by the sentinel`, or '' for a family that was not confirmed. */
export function opinionSays(confirmed: boolean | null): string {
  return confirmed === true ? ', confirmed by the sentinel' : '';
}

/** `all labelled 0`, or `11 of them labelled 0`. */
export function labelledSays(carriers: number, labelled: number, label: string): string {
  const part = labelled < carriers ? `${formatCount(labelled)} of them ` : carriers === 1 ? '' : 'all ';
  return `${part}labelled ${label}`;
}

/** `; none in the base`, or '' if there is no base. */
export function baseSays(inBase: number | null): string {
  if (inBase === null) return '';
  return `; ${inBase === 0 ? 'none' : formatCount(inBase)} in the base`;
}
