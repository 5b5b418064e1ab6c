import { findStyles } from '../../src/code/styles/find-styles.js';
import type { LabelledRecord } from '../data/records.js';
import type { RecordsVerdict } from '../scans/record-scanner.js';

/** What a scan says of records with a style planted in some. */
export interface StyleScores {
  /** Poisoned records: fewer than `rate` says where fewer with label 1 can take the form; 0 where too few functions can. */
  readonly planted: number;
  /** The part of them that is called poisoned, or is reported at all; `null` where there are none. */
  readonly recall: number | null;
  readonly reported: number | null;
  /** The same of clean records; `null` where nothing was scanned. */
  readonly fpr: number | null;
  readonly reportedFpr: number | null;
  /** Reported poisoned records whose finding names a form that was planted. */
  readonly named: number;
  /** Families of the findings of poisoned records, the most frequent first, each with its records. */
  readonly families: readonly (readonly [family: string, records: number])[];
}

/** Scores findings of records, some of them poisoned. @param records as they were, and as they were scanned */
export function scoreStyles(
  findings: RecordsVerdict['findings'],
  poisoned: ReadonlySet<number>,
  {
    before,
    after,
  }: { readonly before: readonly LabelledRecord[]; readonly after: readonly LabelledRecord[] },
): StyleScores {
  const share = (isBad: boolean, holds: (finding: Finding) => boolean): number | null => {
    const own = findings.filter((_, at) => poisoned.has(at) === isBad);
    return own.length === 0 ? null : own.filter((one) => one !== null && holds(one)).length / own.length;
  };
  const found = [...poisoned].flatMap((at) => {
    const finding = findings[at];
    return finding ? [{ at, finding }] : [];
  });
  return {
    planted: poisoned.size,
    recall: share(true, isPoisoned),
    reported: share(true, () => true),
    fpr: share(false, isPoisoned),
    reportedFpr: share(false, () => true),
    named: found.filter(({ at, finding }) => isNamed(finding, before[at], after[at])).length,
    families: mostFrequent(found.map(({ finding: { trigger } }) => `${trigger.kind} ${trigger.family}`)),
  };
}

type Finding = NonNullable<RecordsVerdict['findings'][number]>;

function isPoisoned({ verdict }: Finding): boolean {
  return verdict === 'poisoned';
}

/** Whether a finding names a form that the record has and had not. */
function isNamed({ trigger, more }: Finding, before?: LabelledRecord, after?: LabelledRecord): boolean {
  const [old, own] = [formsOf(before), formsOf(after)];
  return [trigger, ...more].some(
    ({ kind, family }) => kind === 'style' && own.has(family) && !old.has(family),
  );
}

function formsOf(record?: LabelledRecord): ReadonlySet<string> {
  if (record === undefined) return new Set();
  const { code, language } = record.sides[0];
  return new Set(findStyles(code, language).map(({ construct, form }) => `${construct}: ${form}`));
}

/** Families that a line keeps. */
const FAMILIES = 4;

function mostFrequent(families: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const family of families) counts.set(family, (counts.get(family) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, FAMILIES);
}
