import type { CommonCarriers } from './common-carriers.js';
import { distinctFamilies, sizeOf, type DistinctFamilies } from './distinct-families.js';
import type { EmpiricalNull } from './empirical-null.js';
import type { FamilyTestInput, PreparedFamilies } from './family-test-input.js';
import type { PairHolders } from './pair-holders.js';
import { recordsOf } from './family-index.js';
import { countWithCopies, type MixedCopies } from './mixed-copies.js';
import { PairNull } from './pair-null.js';
import { screenPairs } from './pair-screen.js';
import { signedRoot, triggerValue } from './signed-root.js';
import { startOf } from '../read/start-of.js';

/**
 * Part of the level that is set aside for pairs, before anything is tested. It costs the single families, of which all published
 * triggers are, a tenth of a nat; pairs, which are some thirty times as many, lose two nats of some twenty.
 */
export const PAIR_FRACTION = 0.1;

/** A pair is masked if it has this part of the least value that could be accepted: before that, one of both is not masked. */
const NEARLY = 0.9;

/**
 * Of the pairs that have this part of the strongest one's carriers, the one of the rarest families is named: a more general family
 * (`*_mode` for `last_mode`) finds a few more carriers by chance, which are not poisoned.
 */
const MOSTLY = 0.8;

/** Accepted pairs of one dataset; further ones are not searched. */
const MAX_PAIRS = 16;

/** A record that holds two carriers of the index. */
export interface PairCarrier {
  readonly record: number;
  readonly carriers: readonly [number, number];
}

/** What a test of pairs needs besides the families. */
export interface PairTestParts {
  readonly prepared: PreparedFamilies;
  readonly empirical: EmpiricalNull;
  readonly holders: PairHolders;
  /** Number of tokens of an element of the corpus. */
  readonly lengthOf: (element: number) => number;
  /** Calibrated probabilities of label 1, with the elements of both families masked. */
  readonly masked: (carriers: readonly PairCarrier[]) => Float32Array;
}

/** Two families that labels follow where both are. */
export interface FoundPair {
  /** By their numbers in the index. */
  readonly families: readonly [number, number];
  readonly label: 0 | 1;
  readonly value: number;
  /** Corrected for the number of pairs and directions. */
  readonly pValue: number;
}

/** The result of testing pairs. */
export interface PairTestResult {
  /** Number of pairs that hold enough common carriers: the p-values are corrected for all of them. */
  readonly tested: number;
  /** Strongest first. */
  readonly accepted: readonly FoundPair[];
}

/** A pair whose elements were masked together. */
interface MaskedPair {
  readonly families: readonly [number, number];
  readonly records: Int32Array;
  /** In these records the carriers of the rarer family, and their near copies that hold both. */
  readonly carriers: Int32Array;
  readonly mixed: MixedCopies;
  readonly probabilities: Float32Array;
  /** √independence of the carriers. */
  readonly factor: number;
  /** Carriers of the one family, times those of the other. */
  readonly frequency: number;
}

/**
 * Tests every two families that have at least `least` common carriers, and clearly fewer than either has, as one family whose
 * carriers hold both. The labels choose which pairs are masked, so each p-value is corrected for the number of all that could have
 * the value (`PairNull`).
 * @param explained 1 for records whose label a family explains that is accepted already
 * @param level largest p-value that is accepted
 */
export function testPairs(
  input: FamilyTestInput,
  parts: PairTestParts,
  explained: Uint8Array,
  level: number,
): PairTestResult {
  const families = distinctFamilies(input, parts.prepared, parts.lengthOf);
  const { tested, reachable, strongest } = screenPairs(input, families, parts.empirical, explained, level);
  const factorOf = (first: number, second: number): number => {
    const carriers = commonCarriers(families, first, second);
    return Math.sqrt(input.kinship.independence(carriers.map(({ record }) => record)));
  };
  const drawn = new PairNull(reachable, factorOf, level);
  const least = NEARLY * Math.sqrt(2 * drawn.lowest);
  const near = strongest.flatMap(({ common, value }) => (value >= least ? [common] : []));
  const masked = maskPairs(input, families, parts, explained, near);
  return { tested, accepted: acceptPairs(input, parts.empirical, masked, explained, drawn, level) };
}

/** Masks the elements of both families, for each common carrier. */
function maskPairs(
  { index, least, kinship }: FamilyTestInput,
  families: DistinctFamilies,
  { prepared, holders, masked }: PairTestParts,
  explained: Uint8Array,
  pairs: readonly CommonCarriers[],
): MaskedPair[] {
  const listed = pairs.flatMap(({ first, second }) => {
    const carriers = commonCarriers(families, first, second).filter(
      ({ record, carriers: own }) => explained[record] !== 1 && holders.inRecord(record, own) !== null,
    );
    return carriers.length < least ? [] : [{ first, second, carriers }];
  });
  const probabilities = masked(listed.flatMap(({ carriers }) => carriers));
  let end = 0;
  return listed.map(({ first, second, carriers }) => {
    const records = Int32Array.from(carriers, ({ record }) => record);
    return {
      families: [families.families[first] ?? 0, families.families[second] ?? 0],
      records,
      carriers: Int32Array.from(carriers, ({ carriers: [own] }) => own),
      mixed: copiesOfBoth(index, prepared.mixed, carriers, families.families[second] ?? 0),
      probabilities: probabilities.subarray(end, (end += records.length)),
      factor: Math.sqrt(kinship.independence(records)),
      frequency: sizeOf(families, first) * sizeOf(families, second),
    };
  });
}

/** The near copies for which the carriers of a pair stand, as far as they hold the other family too. */
function copiesOfBoth(
  index: FamilyTestInput['index'],
  mixed: MixedCopies,
  pairs: readonly PairCarrier[],
  other: number,
): MixedCopies {
  const found = new Map<number, readonly number[]>();
  let holders: ReadonlySet<number> | null = null;
  for (const { carriers } of pairs) {
    const copies = mixed.get(carriers[0]);
    if (copies === undefined) continue;
    const held = (holders ??= new Set(recordsOf(index, other)));
    found.set(
      carriers[0],
      copies.filter((copy) => held.has(index.records[copy] ?? 0)),
    );
  }
  return found;
}

/** The records of two families, with a carrier of each. */
function commonCarriers(
  { ends, carriers, records }: DistinctFamilies,
  first: number,
  second: number,
): PairCarrier[] {
  const common: PairCarrier[] = [];
  const end = ends[second] ?? 0;
  let other = startOf(ends, second);
  for (let at = startOf(ends, first); at < (ends[first] ?? 0); at++) {
    const record = records[at] ?? 0;
    while (other < end && (records[other] ?? 0) < record) other++;
    if (other < end && records[other] === record)
      common.push({ record, carriers: [carriers[at] ?? 0, carriers[other] ?? 0] });
  }
  return common;
}

/** Accepts the strongest pair as long as chance does not explain it; its records with its label are then explained. */
function acceptPairs(
  input: FamilyTestInput,
  empirical: EmpiricalNull,
  pairs: readonly MaskedPair[],
  explained: Uint8Array,
  drawn: PairNull,
  level: number,
): FoundPair[] {
  const { targets, towards } = input;
  const done = explained.slice();
  const values = pairs.map((pair) => valueOf(pair, input, done, empirical));
  const isAccepted = (value: number, label: 0 | 1): boolean =>
    value > 0 === (label === 1) && drawn.pValue(value) <= level;
  const accepted: FoundPair[] = [];
  while (accepted.length < MAX_PAIRS) {
    const best = strongestOf(values, towards);
    if (drawn.pValue(values[best] ?? 0) > level) break;
    const label = (values[best] ?? 0) > 0 ? 1 : 0;
    const isOpen = (record: number): boolean => done[record] !== 1 && targets[record] === label;
    const chosen = rarestOf(pairs, best, isOpen, (at) => isAccepted(values[at] ?? 0, label));
    const pair = pairs[chosen];
    const value = values[chosen] ?? 0;
    if (!pair) break;
    accepted.push({ families: pair.families, label, value: Math.abs(value), pValue: drawn.pValue(value) });
    for (const record of pair.records) if (targets[record] === label) done[record] = 1;
    pairs.forEach((other, at) => (values[at] = valueOf(other, input, done, empirical)));
    values[chosen] = 0;
  }
  return accepted;
}

/**
 * The pair of the rarest families among the accepted ones that have nearly all carriers of the strongest one.
 * @param isOpen selects the records that count
 */
function rarestOf(
  pairs: readonly MaskedPair[],
  strongest: number,
  isOpen: (record: number) => boolean,
  isAccepted: (at: number) => boolean,
): number {
  const carriers = new Set(pairs[strongest]?.records.filter(isOpen));
  const isMostly = ({ records }: MaskedPair): boolean =>
    records.filter((record) => carriers.has(record)).length >= MOSTLY * carriers.size;
  let rarest = strongest;
  pairs.forEach((pair, at) => {
    if (pair.frequency < (pairs[rarest]?.frequency ?? 0) && isAccepted(at) && isMostly(pair)) rarest = at;
  });
  return rarest;
}

function strongestOf(values: readonly number[], towards: readonly (0 | 1)[]): number {
  let best = -1;
  values.forEach((value, at) => {
    if (towards.includes(value > 0 ? 1 : 0) && Math.abs(value) > Math.abs(values[best] ?? 0)) best = at;
  });
  return best;
}

/** The value of a pair as a trigger, without the records that are explained: above 0 towards label 1. */
function valueOf(
  { records, carriers, mixed, probabilities, factor }: MaskedPair,
  input: FamilyTestInput,
  explained: Uint8Array,
  empirical: EmpiricalNull,
): number {
  const { targets, index, least } = input;
  const left = probabilities.filter((_, at) => explained[records[at] ?? 0] !== 1);
  if (left.length < least) return 0;
  const isOpen = (carrier: number): boolean => explained[index.records[carrier] ?? 0] !== 1;
  const ones = countWithCopies(
    input,
    mixed,
    {
      carriers: carriers.filter(isOpen),
      count: records.reduce((sum, record) => sum + (explained[record] === 1 ? 0 : (targets[record] ?? 0)), 0),
      expected: left.reduce((sum, chance) => sum + chance, 0),
    },
    isOpen,
  );
  const root = empirical.correct(left.length, signedRoot(left, ones));
  return triggerValue(root, left.length, ones) * factor;
}
