import { groupBy } from '../../group-by.js';
import type { Finding, WitnessName } from '../../result/result.js';
import type { Testimony } from '../../result/testimony.js';
import { count } from '../../text/numbers.js';
import { inBackticks } from '../../text/quoted-sentence.js';
import { plainLabel } from '../../text/plain-label.js';
import { agreementLevel } from '../../witness/level.js';
import { commonLabel, type LabelChances, oneLabelPValue } from '../../witness/one-label.js';
import { countUnrelated, samePattern, sharedPatternCount } from '../../witness/shared-pattern.js';
import type { Found } from '../reading/tally.js';
import { rareTogether } from './rare-together.js';

/** Carriers of one pattern that are compared; more change nothing. */
const MOST_CARRIERS = 20;

/**
 * How the level is shared by the three questions to a whole run: whether one thing alone is too rare for so many units, whether
 * unrelated units share a pattern, and whether too many things are rare. Most goes to the first: a small change has nothing else.
 */
const PARTS = { lone: 0.6, shared: 0.2, together: 0.2 } as const;

/** A run as a whole. */
export interface WeighedRun {
  /** Units that were judged together. */
  readonly units: number;
  /** Whether it is a change: it may fail once in 1 / `level` clean ones by any witness, however many units it has. */
  readonly isChange: boolean;
  /** The accepted rate of false positives; 0 promotes nothing. */
  readonly level: number;
  /** The labels of the data; `null`: it has none, or they are no classes. */
  readonly labels?: LabelChances | null;
}

/**
 * Decides between suspicious and poisoned by the whole run. A unit that a proof or a hidden character alone accuses is suspicious if so
 * many units hold such a thing by chance, and in a change one that the victim accuses too. What unrelated units share is
 * poisoned, which is rare in nature even where a single one is not; so are more rare things than any natural data holds. The data may be of a kind that holds more of it than the reference corpora, such as exercises or generated code:
 * then its findings that nothing shares say how much.
 */
export function weighRun<H extends Found>(hits: readonly H[], run: WeighedRun): readonly H[] {
  const findings = hits.map(({ finding }) => finding);
  const open = findings.filter((one) => isByUnitAlone(one) && isOpen(one, run));
  const shared = sharedPatterns(open, run);
  const together = allTogether(open, run);
  return hits.map((hit) => {
    const { finding } = hit;
    if (!isByUnitAlone(finding) || !isOpen(finding, run)) return hit;
    const found = shared.get(keyOf(finding));
    if (found !== undefined) return { ...hit, finding: withCompany(finding, found, 'the same') };
    if (together !== null && isByCode(finding) && rateOf(finding) <= together.rate) {
      return { ...hit, finding: withCompany(finding, { ...together, pValue: finding.pValue }, AS_RARE) };
    }
    return { ...hit, finding: { ...finding, verdict: 'suspicious' } };
  });
}

/** Witnesses that judge a dataset as a whole. */
const OF_DATASETS: ReadonlySet<WitnessName> = new Set<WitnessName>(['labels', 'company', 'association']);

/**
 * Whether only witnesses of single units found it, and its p-value is known. What company says of a suspicious one is too weak to decide.
 */
function isByUnitAlone({ company, verdict, pValue, testimonies }: Finding): boolean {
  if (company !== null || pValue === null || !testimonies.some(isOfUnit)) return false;
  return testimonies.every((one) => isOfUnit(one) || (one.witness === 'company' && verdict === 'suspicious'));
}

function isOfUnit({ witness }: Testimony): boolean {
  return !OF_DATASETS.has(witness);
}

/**
 * Whether a finding alone is not enough: it is suspicious, or one of so many units looks like this by chance. The victim's rate is
 * one of units, except in a change.
 */
function isOpen(finding: Finding, { units, isChange, level }: WeighedRun): boolean {
  if (finding.verdict === 'suspicious') return true;
  return (isChange || isByCode(finding)) && rateOf(finding) * units > level * PARTS.lone;
}

/** Whether no model accuses it: its p-value is a rate that was counted in natural code. */
function isByCode({ testimonies }: Finding): boolean {
  return testimonies.every(({ witness }) => witness !== 'victim');
}

/** Whether more units hold what is so rare than any natural data of this size. */
function allTogether(
  open: readonly Finding[],
  { units, level }: WeighedRun,
): ReturnType<typeof rareTogether> {
  const rare = firstOfEach(open.filter(isByCode));
  return rareTogether(
    rare.map((one) => ({ rate: rateOf(one), rest: withoutTrigger(one) })),
    units,
    level * PARTS.together,
  );
}

/** The smallest p-value of its witnesses of single units: each has its own part of the level. */
function rateOf({ pValue, testimonies }: Finding): number {
  const ofUnit = testimonies.filter(isOfUnit);
  const own = ofUnit.length === testimonies.length ? [pValue ?? 1] : [];
  return Math.min(1, ...own, ...ofUnit.map((one) => one.pValue ?? 1));
}

/** What a pattern has in common. */
interface Shared {
  readonly unrelated: number;
  readonly pValue: number | null;
  /** The label of all, where they are too few without; absent: they are enough. */
  readonly label?: string;
}

/** Fewer carriers of one label say nothing: two of three pairs have one. */
const FEWEST_OF_ONE_LABEL = 3;

function sharedPatterns(findings: readonly Finding[], run: WeighedRun): Map<string, Shared> {
  const { units, level } = run;
  const shared = new Map<string, Shared>();
  const byPattern = groupBy(findings, keyOf);
  const single = [...byPattern.values()].filter(({ length }) => length === 1).flat();
  for (const [key, group] of byPattern) {
    const rate = Math.max(...group.map(rateOf));
    const unrelated = countUnrelated(firstOfEach(group).map(withoutTrigger), MOST_CARRIERS);
    const noise = single.filter((one) => witnessOf(one) === witnessOf(group[0])).length;
    const expected = Math.max(units * rate, noise);
    const groups = sharedPatternCount(expected, unrelated, sameIn(group));
    const alone = unrelated > 1 && groups <= level * PARTS.shared ? { unrelated, pValue: groups } : null;
    const found = alone ?? ofOneLabel(group, unrelated, groups, run);
    if (found !== null) shared.set(key, found);
  }
  return shared;
}

/**
 * What few unrelated units share that all have one label: natural data with `groups` groups as unnatural as this one holds it as rarely as
 * both witnesses say together; `null` if that is not rare enough.
 */
function ofOneLabel(
  group: readonly Finding[],
  unrelated: number,
  groups: number,
  { level, labels = null }: WeighedRun,
): Shared | null {
  const plain = commonLabel(group.map(({ label }) => (label === null ? null : plainLabel(label))));
  if (labels === null || plain === null || unrelated < FEWEST_OF_ONE_LABEL) return null;
  const pValue = oneLabelPValue(groups, plain, unrelated, labels);
  const label = group[0]?.label ?? plain;
  return pValue <= agreementLevel(witnessOf(group[0]), level) ? { unrelated, pValue, label } : null;
}

/** The witness of single units that found it first. */
function witnessOf(finding: Finding | undefined): string {
  return finding?.testimonies.find(isOfUnit)?.witness ?? '';
}

/** The part of natural inert code that has a group's pattern. */
function sameIn([first]: readonly Finding[]): number {
  return first === undefined ? 1 : samePattern(first.language, first.trigger.family);
}

/** One finding of each record: its functions are one author's decision. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ path, record, id }) => {
    const key = record === null ? id : JSON.stringify([path, record]);
    return seen.size < seen.add(key).size;
  });
}

function keyOf({ language, trigger: { kind, family } }: Finding): string {
  return JSON.stringify([language, kind, family]);
}

/** What natural data of this size would not hold so often. */
const AS_RARE = 'things as rare: more than natural data of this size';

/** @param what what functions that have little else in common hold too */
function withCompany(finding: Finding, { unrelated, pValue, label }: Shared, what: string): Finding {
  const labelled = label === undefined ? '' : ` All are labelled ${inBackticks(label)}.`;
  const sentence = `${count(unrelated, 'function')} that have little else in common hold ${what}.${labelled}`;
  return {
    ...finding,
    verdict: 'poisoned',
    testimonies: [...finding.testimonies, { witness: 'company', proof: false, pValue, sentence }],
  };
}

function withoutTrigger({ code, trigger }: Finding): string {
  let left = code;
  for (const { start, end } of [...trigger.spans].reverse()) left = left.slice(0, start) + left.slice(end);
  return left;
}
