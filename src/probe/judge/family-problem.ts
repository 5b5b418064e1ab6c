import { testFamilies, type FamilyTestResult } from '../families/test-families.js';
import type { FamilyTestInput } from '../families/family-test-input.js';
import { ownEvidence, RecordEvidence } from './record-evidence.js';
import { RecordLevels } from './record-levels.js';

/** A family that chance does not explain. */
export interface AcceptedFamily {
  /** Its number in the index. */
  readonly family: number;
  readonly label: 0 | 1;
  readonly value: number;
  readonly pValue: number;
}

/** The verdict of the families on one problem: label 1 against label 0. */
export interface ProblemVerdict {
  /** Number of tested families. */
  readonly tested: number;
  /** The least number of carriers of a family that would have been accepted; `null`: none would. */
  readonly power: number | null;
  /** Families for a second judge, by their numbers in the index. */
  readonly doubtful: readonly number[];
  readonly accepted: readonly AcceptedFamily[];
  /** Per record: the accepted family that explains it, as a place in `accepted`, or -1. */
  readonly explained: Int32Array;
  /** Families that are not accepted, by their number in the index; above 0 towards label 1. */
  readonly others: ReadonlyMap<number, number>;
  /** Per record: the strongest evidence for its own label, and the index carrier that gives it, or -1. */
  readonly evidence: Float32Array;
  readonly carriers: Int32Array;
  /** Per record: the fraction of clean records that have at least this evidence. */
  readonly pValues: Float64Array;
  /** The same for any evidence for a label. */
  readonly pValueOf: (evidence: number, label: 0 | 1) => number;
}

/** Carriers of families with a p-value up to this do not count as clean records. */
const TRIM_LEVEL = 0.05;

/** Input for the test of a change alone. */
export interface ChangeTestInput extends Pick<
  FamilyTestInput,
  'counting' | 'tiers' | 'novelty' | 'probabilities'
> {
  /** 1 for records of the change that have a label. */
  readonly judged: Uint8Array;
}

/**
 * Tests all records together. With a base, also tests the change alone, where a family that the base does not have is
 * evidence by itself. Each of the two tests then uses half of the level.
 */
export function judgeProblem(
  input: FamilyTestInput,
  change: ChangeTestInput | null,
  level: number,
  seed: number,
): ProblemVerdict {
  const tests = change ? 2 : 1;
  const testLevel = level / tests;
  const trim = Math.max(testLevel, TRIM_LEVEL / tests);
  const all = testFamilies(input, { accepted: trim, asked: testLevel }, seed);
  const alone =
    change && testFamilies({ ...input, ...change }, { accepted: testLevel, asked: testLevel }, seed);
  const found = mergeResults(input, all, alone, change?.judged ?? countedRecords(input), testLevel);
  return {
    ...found,
    ...judgeRecords(input, all, found, level),
    tested: all.prepared.families.length,
    power: leastOf(alone === null ? [all.power] : [all.power, alone.power]),
    doubtful: [...new Set([...(alone?.doubtful ?? []), ...all.doubtful])],
  };
}

function leastOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((one) => one !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Accepted families of both tests, those of the change first. Omits families that explain no further record. */
function mergeResults(
  { targets }: FamilyTestInput,
  all: FamilyTestResult,
  alone: FamilyTestResult | null,
  judged: Uint8Array,
  level: number,
): Pick<ProblemVerdict, 'accepted' | 'explained'> {
  const accepted: AcceptedFamily[] = [];
  const explained = new Int32Array(targets.length).fill(-1);
  for (const result of alone ? [alone, all] : [all]) {
    result.accepted.forEach(({ place, label, value, pValue }, number) => {
      if (pValue > level) return;
      const members = [...result.explained.keys()].filter(
        (record) => result.explained[record] === number && judged[record] === 1 && explained[record] === -1,
      );
      if (members.length === 0) return;
      for (const record of members) explained[record] = accepted.length;
      accepted.push({ family: result.prepared.families[place] ?? 0, label, value, pValue });
    });
  }
  return { accepted, explained };
}

/** 1 for records that are a counting carrier of any family. */
function countedRecords({ index, targets, counting }: FamilyTestInput): Uint8Array {
  const counted = new Uint8Array(targets.length);
  index.records.forEach((record, at) => {
    if (counting[at] === 1) counted[record] = 1;
  });
  return counted;
}

/** Evidence and p-value of each record: by the accepted family that explains it, else by the other families. */
function judgeRecords(
  input: FamilyTestInput,
  { prepared, rest, accepted: unlikely, explained: trimmed }: FamilyTestResult,
  { accepted, explained }: Pick<ProblemVerdict, 'accepted' | 'explained'>,
  level: number,
): Pick<ProblemVerdict, 'others' | 'evidence' | 'carriers' | 'pValues' | 'pValueOf'> {
  const { index, targets, probabilities } = input;
  const labels = Uint8Array.from(index.records, (record) => targets[record] ?? 0);
  const { values: evidence, carriers } = new RecordEvidence(
    index,
    prepared,
    probabilities,
    targets.length,
  ).of(rest, labels);
  unlikely.forEach(({ place, value }, number) => {
    const family = prepared.families[place] ?? 0;
    for (let at = family === 0 ? 0 : (index.ends[family - 1] ?? 0); at < (index.ends[family] ?? 0); at++) {
      const record = index.records[at] ?? 0;
      if (trimmed[record] !== number) continue;
      const p = probabilities[at] ?? 0;
      evidence[record] = ownEvidence(value, targets[record] === 1 ? p : 1 - p);
      carriers[record] = at;
    }
  });
  const pooled = countedRecords(input).map((own, record) =>
    own === 1 && trimmed[record] === -1 && explained[record] === -1 ? 1 : 0,
  );
  const levels = new RecordLevels(evidence, targets, pooled);
  const sizes = accepted.map((_, number) =>
    explained.reduce((sum, own) => sum + (own === number ? 1 : 0), 0),
  );
  const pValues = Float64Array.from(evidence, (value, record) => {
    const label = targets[record] === 1 ? 1 : 0;
    const family = accepted[explained[record] ?? -1];
    if (!family) return levels.pValue(value, label);
    // the mean fraction of records that such a family would accuse in a clean dataset
    const size = sizes[explained[record] ?? -1] ?? 0;
    return Math.min(level, (family.pValue * size) / (size + levels.size(label)));
  });
  explained.forEach((number, record) => {
    if (number >= 0) evidence[record] = accepted[number]?.value ?? 0;
  });
  const others = new Map<number, number>();
  prepared.families.forEach((family, place) => {
    if (rest[place] !== 0) others.set(family, rest[place] ?? 0);
  });
  return { others, evidence, carriers, pValues, pValueOf: (value, label) => levels.pValue(value, label) };
}
