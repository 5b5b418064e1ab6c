import type { Finding, Trigger } from '../../result/result.js';
import { shortId } from './short-id.js';

/**
 * Whether a finding is accepted: by its own id, or because each of its triggers is of an accepted family. A finding with a further
 * trigger stays, so that nothing hides behind what is accepted.
 * @param accepted ids of findings (`cp-…`) and of families (`fam-…`)
 */
export function isAccepted(
  { id, trigger, more, company }: Pick<Finding, 'id' | 'trigger' | 'more' | 'company'>,
  accepted: ReadonlySet<string>,
): boolean {
  if (accepted.has(id)) return true;
  if (!accepted.has(company?.family ?? familyId(trigger))) return false;
  return more.every((other) => isSame(other, trigger) || accepted.has(familyId(other)));
}

/** The id of the family of a trigger, where no labels were judged together. */
export function familyId({ kind, family }: Pick<Trigger, 'kind' | 'family'>): string {
  return shortId('fam', `${kind} ${family}`);
}

function isSame(a: Trigger, b: Trigger): boolean {
  return a.kind === b.kind && a.family === b.family;
}
