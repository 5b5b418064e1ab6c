import { acceptFamilies, type AcceptedFamily } from './accepted-families.js';
import { EmpiricalNull } from './empirical-null.js';
import {
  familyCounts,
  familyRoots,
  familyValues,
  prepareFamilies,
  type FamilyTestInput,
  type PreparedFamilies,
} from './family-test.js';
import { countAtLeast, simulateNull, tailOfMaxima, tailPlace, TIERS } from './null-distribution.js';
import { RecordEvidence } from './record-evidence.js';
import { triggerValue } from './signed-root.js';

/** What the families say of one problem: label 1 against label 0. */
export interface ProblemVerdict {
  readonly prepared: PreparedFamilies;
  /** Corrected values without what the accepted families explain: above 0 towards label 1. */
  readonly rest: Float32Array;
  readonly accepted: readonly AcceptedFamily[];
  /** Per record: the accepted family that explains it, as a place in `accepted`, or -1. */
  readonly explained: Int32Array;
  /** Per record: the strongest evidence for its own label, and the index carrier that gives it, or -1. */
  readonly evidence: Float32Array;
  readonly carriers: Int32Array;
  /** Per record: the share of records that have as much where there is nothing to find. */
  readonly pValues: Float64Array;
  /** The same for any evidence for a label. */
  readonly pValueOf: (evidence: number, label: 0 | 1) => number;
}

/** Tests all families of one problem, accepts those that are no chance, and lets the rest speak for records. */
export function judgeProblem(input: FamilyTestInput, level: number, seed: number): ProblemVerdict {
  const prepared = prepareFamilies(input);
  const isOne = (carrier: number): boolean => input.targets[input.index.records[carrier] ?? 0] === 1;
  const counts = familyCounts(prepared, isOne);
  const raw = familyRoots(prepared, counts);
  const sizes = Int32Array.from(prepared.tables, (table) => table.length - 1);
  const drawn = simulateNull(input, prepared, seed);
  const empirical = new EmpiricalNull(sizes, raw, drawn.examples);
  const roots = raw.map((root, place) => empirical.correct(sizes[place] ?? 0, root));
  const rest = familyValues(prepared, roots, counts);
  const looks = input.towards.length * (input.tiers.includes(1) ? TIERS : 1);
  const { accepted, explained } = acceptFamilies(
    input,
    prepared,
    rest,
    (root, size, count) => triggerValue(empirical.correct(size, root), size, count),
    (place, value, label) => {
      const tier = input.tiers[prepared.families[place] ?? 0] ?? 0;
      const maxima = drawn.maxima[tailPlace(tier, label)];
      return maxima && input.towards.includes(label)
        ? Math.min(1, looks * tailOfMaxima(maxima, value, drawn.families[tier] ?? 0))
        : 1;
    },
    level,
  );
  const labels = Uint8Array.from(input.index.records, (record) => input.targets[record] ?? 0);
  const found = new RecordEvidence(input.index, prepared, input.probabilities, input.targets.length).of(
    rest,
    labels,
  );
  const evidence = found.values;
  explained.forEach((number, record) => {
    if (number >= 0) evidence[record] = accepted[number]?.value ?? 0;
  });
  const pValueOf = (value: number, label: 0 | 1): number => {
    const pool = drawn.evidence[label];
    return (1 + countAtLeast(pool, value)) / (1 + pool.length);
  };
  const pValues = Float64Array.from(evidence, (value, record) =>
    pValueOf(value, input.targets[record] === 1 ? 1 : 0),
  );
  return { prepared, rest, accepted, explained, evidence, carriers: found.carriers, pValues, pValueOf };
}
