import type { Family, Finding } from '../../result/result.js';

/** Findings of one family; those that share their family with no other are one group, without a family. */
export interface FindingGroup {
  /** Its anchor on the page, unique, of letters, digits and hyphens. */
  readonly anchor: string;
  readonly family: Family | null;
  readonly findings: readonly Finding[];
}

/** The anchor of the group without a family. */
export const SINGLE_ANCHOR = 'family-of-one';

/** An id that may be an anchor. Ids come from the result, and a result may come from anybody. */
const PLAIN_ID = /^[\w-]{1,60}$/;

/**
 * Groups findings by their families: in the order of the families, the most carriers first where the result has them so, and then
 * all findings that are alone. A family that labels follow is listed also if the result has no finding of it.
 */
export function groupFindings(findings: readonly Finding[], families: readonly Family[]): FindingGroup[] {
  const byId = new Map(families.map((family) => [family.id, family]));
  const byPattern = new Map(families.map((family) => [`${family.kind} ${family.pattern}`, family]));
  const members = new Map<Family | undefined, Finding[]>(families.map((family) => [family, []]));
  for (const finding of findings) {
    const { company, trigger } = finding;
    const family = byId.get(company?.family ?? '') ?? byPattern.get(`${trigger.kind} ${trigger.family}`);
    const list = members.get(family);
    if (list === undefined) members.set(family, [finding]);
    else list.push(finding);
  }
  const isListed = (family: Family | undefined, own: readonly Finding[]): family is Family =>
    family !== undefined && (own.length > 1 || family.label !== null || family.carriers > 1);
  const listed = [...members].filter(([family, own]) => isListed(family, own));
  const alone = [...members].filter(([family, own]) => !isListed(family, own)).flatMap(([, own]) => own);
  const groups = listed.map(([family = null, own], index) => ({
    ...{ anchor: anchorOf(family, index), family, findings: own },
  }));
  return alone.length === 0 ? groups : [...groups, { anchor: SINGLE_ANCHOR, family: null, findings: alone }];
}

function anchorOf(family: Family | null, index: number): string {
  const id = family?.id ?? '';
  return PLAIN_ID.test(id) ? `family-${String(index + 1)}-${id}` : `family-${String(index + 1)}`;
}

/** The anchors of findings, unique also where a result names an id twice. */
export function findingAnchors(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ id }) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${String(times)}`;
  });
}
