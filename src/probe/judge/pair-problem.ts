import { type FamilyIndex, recordsOf } from '../families/family-index.js';
import type { FamilyTestInput } from '../families/family-test-input.js';
import { type FoundPair, type PairTestParts, testPairs } from '../families/pair-test.js';
import type { FamilyTestResult } from '../families/test-families.js';
import { FAMILY_LEVELS, levelOf } from '../read/family-keys.js';
import type { AcceptedFamily, ProblemVerdict } from './problem-verdict.js';

/** What a problem needs for its test of pairs. */
export type PairParts = Omit<PairTestParts, 'prepared' | 'empirical'>;

/** Which records are judged, and what each pair may use of the level. */
interface PairLevels {
  /** 1 for records that are not judged. */
  readonly base: Uint8Array;
  readonly isJudged: Uint8Array;
  /** For a pair that the base shows alone. */
  readonly restLevel: number;
  /** For other pairs. */
  readonly partLevel: number;
}

/** The accepted families, and which of them explains each record. */
type Accepted = Pick<ProblemVerdict, 'accepted' | 'explained'>;

/**
 * Tests the pairs of all records together, without what single families explain, and adds those that chance does not explain. Each
 * explains the records with its label that are not explained yet.
 */
export function addPairs(
  input: FamilyTestInput,
  { prepared, empirical }: FamilyTestResult,
  { accepted, explained }: Accepted,
  pairs: PairParts,
  { base, isJudged, restLevel, partLevel }: PairLevels,
): Accepted {
  const { targets, least } = input;
  const all = [...accepted];
  const found = testPairs(input, { ...pairs, prepared, empirical }, heldBy(input, accepted), restLevel);
  for (const pair of found.accepted) {
    const holders = [...pairs.holders.of(pair.families).keys()];
    const isOfBase = holders.filter((record) => base[record] === 1).length >= least;
    if (pair.pValue > (isOfBase ? restLevel : partLevel)) continue;
    const members = holders.filter(
      (record) => isJudged[record] === 1 && targets[record] === pair.label && explained[record] === -1,
    );
    if (members.length === 0) continue;
    for (const record of members) explained[record] = all.length;
    all.push(toAccepted(input.index, pair));
  }
  return { accepted: all, explained };
}

/** The family that is named first is the more exact one: a statement before a name. */
function toAccepted({ keys }: FamilyIndex, { families, label, value, pValue }: FoundPair): AcceptedFamily {
  const levels = families.map((family) => FAMILY_LEVELS.indexOf(levelOf(keys[family] ?? 0)));
  const [one, other] = families;
  const [family, partner] = (levels[0] ?? 0) <= (levels[1] ?? 0) ? [one, other] : [other, one];
  return { family, partner, label, value, pValue };
}

/** 1 for records that hold an accepted family, whatever their label: what is left must not depend on labels. */
function heldBy({ index, targets }: FamilyTestInput, accepted: readonly AcceptedFamily[]): Uint8Array {
  const held = new Uint8Array(targets.length);
  for (const { family } of accepted) for (const record of recordsOf(index, family)) held[record] = 1;
  return held;
}
