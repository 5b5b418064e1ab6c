import { acceptFamilies, doubtfulFamilies } from './accepted-families.js';
import { EmpiricalNull } from './empirical-null.js';
import { leastCarriers, leastStyleCarriers } from './family-power.js';
import { FamilyKinship } from './family-kinship.js';
import { FamilyScores, type Candidate } from './family-scores.js';
import {
  countsWithCopies,
  familyCounts,
  familyRoots,
  familyValues,
  prepareFamilies,
  type FamilyTestInput,
  type PreparedFamilies,
} from './family-test-input.js';
import { levelOf } from '../read/family-keys.js';
import { simulateNull, type NullDistribution } from './null-distribution.js';

/** The result of testing all families of a problem. */
export interface FamilyTestResult {
  readonly prepared: PreparedFamilies;
  /** The correction of roots for what no probe learns. */
  readonly empirical: EmpiricalNull;
  /** Values without what the accepted families explain: above 0 towards label 1. */
  readonly rest: Float32Array;
  /** Strongest first, by their p-values. */
  readonly accepted: readonly Candidate[];
  /** Per record: the accepted family that explains it, as a place in `accepted`, or -1. */
  readonly explained: Int32Array;
  /** Families for a second judge, by their numbers in the index; empty without one. */
  readonly doubtful: readonly number[];
  /** The least number of carriers of a family that would be accepted, or `null`: see `leastCarriers`. */
  readonly power: number | null;
  /** The same for a style that no other record has: see `leastStyleCarriers`. */
  readonly stylePower: number | null;
}

/** Levels for the p-values of families, which are corrected for their number. */
export interface TestLevels {
  /** Families up to this p-value are accepted. */
  readonly accepted: number;
  /** Families that would be accepted at this level, if confirmed, are shown to the second judge. */
  readonly asked: number;
}

/** The part of a test that depends on no second judge: most of its time. */
export interface DrawnFamilies {
  readonly prepared: PreparedFamilies;
  readonly kinship: FamilyKinship;
  readonly drawn: NullDistribution;
}

/** Prepares the families of a problem, and draws how they are distributed by chance. */
export function drawFamilies(input: FamilyTestInput, seed: number): DrawnFamilies {
  const prepared = prepareFamilies(input);
  const kinship = new FamilyKinship(input, prepared);
  return { prepared, kinship, drawn: simulateNull(input, prepared, kinship, seed) };
}

/**
 * Tests all families of one problem, and accepts those that chance does not explain at the level.
 * @param families drawn from the same input, whatever its second judge
 */
export function testFamilies(
  input: FamilyTestInput,
  levels: TestLevels,
  { prepared, kinship, drawn }: DrawnFamilies,
): FamilyTestResult {
  const isOne = (carrier: number): boolean => input.targets[input.index.records[carrier] ?? 0] === 1;
  const ofFirst = familyCounts(prepared, isOne);
  const raw = familyRoots(prepared, ofFirst);
  const counts = countsWithCopies(input, prepared, ofFirst);
  const sizes = Int32Array.from(prepared.tables, (table) => table.length - 1);
  const empirical = new EmpiricalNull(sizes, raw, drawn.examples);
  const roots = familyRoots(prepared, counts).map((root, place) =>
    empirical.correct(sizes[place] ?? 0, root),
  );
  const values = familyValues(input, prepared, roots, counts);
  const scores = new FamilyScores(input, prepared, values, drawn, empirical, kinship);
  prepared.families.forEach((family, place) => {
    const isOfPairs = levelOf(input.index.keys[family] ?? 0) === 'signature';
    if (isOfPairs || input.isUsual?.(family) === true) scores.drop(place);
  });
  const power = leastCarriers(input, scores, empirical, levels.asked);
  const stylePower = leastStyleCarriers(input, scores, empirical, levels.asked);
  const doubtful = input.opinion === null ? [] : doubtfulFamilies(scores, levels.asked);
  const { accepted, explained } = acceptFamilies(input, prepared, scores, levels.accepted);
  return {
    ...{ prepared, empirical, rest: scores.settled(), accepted, explained },
    power,
    stylePower,
    doubtful: doubtful.map((place) => prepared.families[place] ?? 0),
  };
}
