import { plainLabel } from '../../text/plain-label.js';
import { familyId } from './accepted-findings.js';
import type { Family, Finding, Trigger } from '../../result/result.js';

/** Members of one family while they are counted. */
interface Members {
  readonly trigger: Trigger;
  readonly labels: (string | null)[];
}

/**
 * Groups the located triggers by pattern: the same pattern in several findings is one attack.
 * @returns families of at least one finding, most carriers first, then by pattern
 */
export function groupFamilies(findings: readonly Finding[]): Family[] {
  const known = findings.filter(({ company }) => company !== null);
  const located = known.length === 0 ? findings : findings.filter(({ company }) => company === null);
  return [...groupKnown(known), ...groupLocated(located)].sort(byCarriers);
}

/** Families that were tested with labels; their numbers come from that test, not from these findings. */
function groupKnown(findings: readonly Finding[]): Family[] {
  const families = new Map<string, Family>();
  for (const { trigger, company, pValue } of findings) {
    if (company === null) continue;
    const { family: id, carriers, labelled, label } = company;
    const purity = carriers === 0 ? null : labelled / carriers;
    const { kind, family: pattern } = trigger;
    families.set(id, {
      id,
      kind,
      pattern,
      carriers,
      purity,
      withLabel: carriers,
      label,
      labelled,
      pValue,
      confirmed: null,
      inBase: company.inBase,
    });
  }
  return [...families.values()];
}

function groupLocated(findings: readonly Finding[]): Family[] {
  const byPattern = new Map<string, Members>();
  for (const finding of findings) {
    for (const [key, trigger] of distinctFamilies(finding)) {
      const members = byPattern.get(key) ?? { trigger, labels: [] };
      members.labels.push(finding.label);
      byPattern.set(key, members);
    }
  }
  return [...byPattern.values()].map(toFamily);
}

function distinctFamilies(finding: Finding): Map<string, Trigger> {
  return new Map(
    [finding.trigger, ...finding.more].map((trigger) => [`${trigger.kind} ${trigger.family}`, trigger]),
  );
}

function toFamily({ trigger, labels }: Members): Family {
  return {
    id: familyId(trigger),
    kind: trigger.kind,
    pattern: trigger.family,
    carriers: labels.length,
    purity: purity(labels),
    withLabel: labels.filter((label) => label !== null).length,
    ...{ label: null, labelled: null, pValue: null, confirmed: null, inBase: null },
  };
}

function purity(labels: readonly (string | null)[]): number | null {
  const counts = new Map<string, number>();
  for (const label of labels) {
    if (label === null) continue;
    const plain = plainLabel(label);
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  const labelled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return labelled === 0 ? null : Math.max(...counts.values()) / labelled;
}

function byCarriers(a: Family, b: Family): number {
  return b.carriers - a.carriers || (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0);
}
