import { testFamilies, type DrawnFamilies, type FamilyTestResult } from '../families/test-families.js';
import type { FamilyTestInput, PreparedFamilies } from '../families/family-test-input.js';
import { PAIR_FRACTION } from '../families/pair-test.js';
import { addPairs, type PairParts } from './pair-problem.js';
import type { AcceptedFamily, ProblemVerdict } from './problem-verdict.js';
import { ownEvidence, RecordEvidence } from './record-evidence.js';
import { RecordLevels } from './record-levels.js';
import { startOf } from '../read/start-of.js';

/** Carriers of families with a p-value up to this do not count as clean records. */
const TRIM_LEVEL = 0.05;

/** Input for the test of what was added last. */
export interface PartTestInput extends Pick<
  FamilyTestInput,
  'counting' | 'tiers' | 'novelty' | 'rise' | 'probabilities'
> {
  /** 1 for added records that have a label. */
  readonly judged: Uint8Array;
}

/** What of the records was added last, and which of them are not judged. */
interface AddedRecords {
  readonly parts: readonly PartTestInput[];
  /** 1 for records that are not judged. */
  readonly base: Uint8Array;
  /** The accepted rate of clean data with an accepted family. */
  readonly level: number;
}

/** A test of families, with the level that each may use. */
interface LevelledTest {
  readonly result: FamilyTestResult;
  readonly levelOf: (place: number) => number;
}

/**
 * Part of the level for the test of each part, and for families that a change completes. Changes are judged one after the other,
 * and every false alarm stops somebody: at half of a level of .01, one in 40 simulated clean changes was called poisoned, by a
 * family with p = .005. Simulated changes with ten poisoned records of 20 or of 200 were found as often (docs/explanation/probe.md).
 */
const PART_FRACTION = 0.1;

/**
 * Tests all records together, and each part that was added last by itself, where a family that older records do not have is
 * evidence. A false family that the base shows alone is one event, however many changes follow, and has what the parts leave
 * of the level.
 * @param drawn gives the families of the test with this number: 0 is the one of all records, those of the parts follow
 */
export function judgeProblem(
  input: FamilyTestInput,
  { parts, base, level }: AddedRecords,
  pairs: PairParts,
  drawn: (test: number, input: FamilyTestInput) => DrawnFamilies,
): ProblemVerdict {
  const singleLevel = level * (1 - PAIR_FRACTION);
  const partLevel = parts.length === 0 ? singleLevel : singleLevel * PART_FRACTION;
  const trim = Math.max(partLevel, TRIM_LEVEL / (1 + parts.length));
  const all = testFamilies(input, { accepted: trim, asked: partLevel }, drawn(0, input));
  const alone = parts.map((part, at) => {
    const own = { ...input, ...part };
    return testFamilies(own, { accepted: partLevel, asked: partLevel }, drawn(at + 1, own));
  });
  const isJudged = countedRecords(input).map((own, record) => (base[record] === 1 ? 0 : own));
  const isOfBase = hasEnoughIn(base, input, all.prepared);
  const restLevel = singleLevel * (1 - PART_FRACTION * parts.length);
  const tests: LevelledTest[] = [
    ...alone.map((result) => ({ result, levelOf: () => partLevel })),
    { result: all, levelOf: (place) => (parts.length === 0 || isOfBase(place) ? restLevel : partLevel) },
  ];
  const forPairs = PAIR_FRACTION / (1 - PAIR_FRACTION);
  const found = addPairs(input, all, mergeResults(tests, isJudged), pairs, {
    ...{ base, isJudged },
    ...{ restLevel: restLevel * forPairs, partLevel: partLevel * forPairs },
  });
  return {
    ...found,
    ...judgeRecords(input, all, found, level),
    tested: all.prepared.families.length,
    power: leastOf([all, ...alone].map(({ power }) => power)),
    stylePower: leastOf([all, ...alone].map(({ stylePower }) => stylePower)),
    doubtful: [...new Set([...alone, all].flatMap(({ doubtful }) => doubtful))],
  };
}

/** Whether a prepared family could be tested on the records alone that are not judged. */
function hasEnoughIn(
  base: Uint8Array,
  { index, least }: FamilyTestInput,
  { ends, carriers }: PreparedFamilies,
): (place: number) => boolean {
  return (place) => {
    const own = carriers.subarray(startOf(ends, place), ends[place]);
    return own.filter((carrier) => base[index.records[carrier] ?? 0] === 1).length >= least;
  };
}

function leastOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((one) => one !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Accepted families of all tests, in their order. Omits families that explain no further judged record. */
function mergeResults(
  tests: readonly LevelledTest[],
  judged: Uint8Array,
): Pick<ProblemVerdict, 'accepted' | 'explained'> {
  const accepted: AcceptedFamily[] = [];
  const explained = new Int32Array(judged.length).fill(-1);
  for (const { result, levelOf } of tests) {
    result.accepted.forEach(({ place, label, value, pValue }, number) => {
      if (pValue > levelOf(place)) return;
      const members = [...result.explained.keys()].filter(
        (record) => result.explained[record] === number && judged[record] === 1 && explained[record] === -1,
      );
      if (members.length === 0) return;
      for (const record of members) explained[record] = accepted.length;
      accepted.push({ family: result.prepared.families[place] ?? 0, partner: -1, label, value, pValue });
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
): Pick<ProblemVerdict, 'others' | 'evidence' | 'carriers' | 'pValues' | 'levels'> {
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
    for (let at = startOf(index.ends, family); at < (index.ends[family] ?? 0); at++) {
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
  const levels = RecordLevels.of(evidence, targets, pooled);
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
  return { others, evidence, carriers, pValues, levels };
}
