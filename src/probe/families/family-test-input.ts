import { isOfText, levelOf } from '../read/family-keys.js';
import type { FamilyIndex } from './family-index.js';
import type { Kinship } from './kinship.js';
import type { Novelty } from './added/novelty.js';
import type { StyleRise } from './added/style-rise.js';
import type { Opinion } from './opinion.js';
import { signedRootTable, triggerValue, triggerValues } from './signed-root.js';
import { countWithCopies, type MixedCopies } from './mixed-copies.js';
import { startOf } from '../read/start-of.js';
import { STYLE_TIER } from './tiers.js';
import { styleValue, styleValues } from './style-value.js';

/** The input of the family test, one problem at a time: label 1 against label 0. */
export interface FamilyTestInput {
  readonly index: FamilyIndex;
  /** Label of each record, 1 or 0. */
  readonly targets: Uint8Array;
  /** Content group of each carrier of the index: near copies count once. */
  readonly groups: Int32Array;
  /** Calibrated probability of label 1 of each carrier of the index, its element masked. */
  readonly probabilities: Float32Array;
  /** 1 for carriers that count: records that are judged, not those of the base. */
  readonly counting: Uint8Array;
  /** For each family of the index: 0, or a tier of its own: `NOVEL_TIER` (families that the base does not hold), `STYLE_TIER`. */
  readonly tiers: Uint8Array;
  /** Labels for which families are tested. */
  readonly towards: readonly (0 | 1)[];
  readonly kinship: Kinship;
  /** Computes the novelty of families of tier 1; null if novelty does not count. */
  readonly novelty: Novelty | null;
  /** How much more frequent styles are than before; null if they are judged by their labels alone. */
  readonly rise: Pick<StyleRise, 'of' | 'addedPart'> | null;
  /** The opinion of a second judge; null without one. */
  readonly opinion: Opinion | null;
  /**
   * What the forms of a style's construct have in common, by the family's number in the index; `null`: the family is no style.
   * Records that an attacker rewrites lose their old form and have another label, so that the records that keep it all seem to
   * follow the attacker's label. If a form is accepted, no more frequent one of its construct is.
   */
  readonly constructOf?: (family: number) => string | null;
  /** Whether a family is the usual form of its construct, which is no trigger: nobody would notice that it is there. */
  readonly isUsual?: (family: number) => boolean;
  /** Whether a style is usual by nature and no more frequent here: it may be what a rewriting needs, although labels follow it. */
  readonly isNatural?: (family: number) => boolean;
  /** A family is tested if it has at least this many groups of carriers. */
  readonly least: number;
}

/** The counting carriers of each family that can be tested, and the value of every possible outcome. */
export interface PreparedFamilies {
  /** Families by their number in the index. */
  readonly families: Int32Array;
  /** Counting carriers of the i-th: [ends[i − 1], ends[i]), as places in the index's carriers. */
  readonly ends: Int32Array;
  readonly carriers: Int32Array;
  /** Signed roots by the number of carriers with label 1. */
  readonly tables: readonly Float32Array[];
  /** Mean probability of label 1 of the carriers. */
  readonly means: Float32Array;
  readonly mixed: MixedCopies;
}

/**
 * Words and habits of a larger proportion of the texts are no trigger: the victim would be of no use. What half of the texts have is where
 * they come from, and labels follow that.
 */
const MOST_OF_TEXT = 0.2;

/** Selects the first carrier of each content group, and tabulates the signed root of every possible count. */
export function prepareFamilies(input: FamilyTestInput): PreparedFamilies {
  const { index, groups, probabilities, counting, least } = input;
  const families: number[] = [];
  const ends: number[] = [];
  const carriers: number[] = [];
  const tables: Float32Array[] = [];
  const means: number[] = [];
  const mixed = new Map<number, readonly number[]>();
  const mostOfText = MOST_OF_TEXT * input.targets.length;
  let at = 0;
  index.ends.forEach((end, family) => {
    const counted: number[] = [];
    const copies = new Map<number, number[]>();
    for (; at < end; at++) {
      if (counting[at] !== 1) continue;
      const group = groups[at] ?? 0;
      const known = copies.get(group);
      if (known) known.push(at);
      else {
        copies.set(group, [at]);
        counted.push(at);
      }
    }
    if (counted.length < least || (counted.length > mostOfText && isOfText(levelOf(index.keys[family] ?? 0))))
      return;
    families.push(family);
    for (const own of copies.values()) if (isMixed(input, own)) mixed.set(own[0] ?? 0, own);
    for (const carrier of counted) carriers.push(carrier);
    ends.push(carriers.length);
    const chances = counted.map((carrier) => probabilities[carrier] ?? 0);
    tables.push(signedRootTable(chances));
    means.push(chances.reduce((sum, chance) => sum + chance, 0) / chances.length);
  });
  return {
    families: Int32Array.from(families),
    ends: Int32Array.from(ends),
    carriers: Int32Array.from(carriers),
    tables,
    means: Float32Array.from(means),
    mixed,
  };
}

function isMixed({ index, targets }: FamilyTestInput, carriers: readonly number[]): boolean {
  const targetOf = (carrier = 0): number => targets[index.records[carrier] ?? 0] ?? 0;
  return carriers.some((carrier) => targetOf(carrier) !== targetOf(carriers[0]));
}

/** Counting carriers with label 1, of each prepared family. */
export function familyCounts(
  { ends, carriers }: PreparedFamilies,
  labelOf: (carrier: number) => boolean,
): Int32Array {
  const counts = new Int32Array(ends.length);
  let at = 0;
  for (let place = 0; place < ends.length; place++) {
    let count = 0;
    for (const end = ends[place] ?? 0; at < end; at++) if (labelOf(carriers[at] ?? 0)) count++;
    counts[place] = count;
  }
  return counts;
}

/** Counts in which each carrier stands for its near copies (`countWithCopies`). */
export function countsWithCopies(
  input: FamilyTestInput,
  { ends, carriers, means, mixed }: PreparedFamilies,
  counts: Int32Array,
): Int32Array {
  return counts.map((count, place) => {
    const own = carriers.subarray(startOf(ends, place), ends[place] ?? 0);
    const expected = own.length * (means[place] ?? 0);
    return countWithCopies(input, mixed, { carriers: own, count, expected });
  });
}

/** Signed roots of the counts: above 0 towards label 1. */
export function familyRoots({ tables }: PreparedFamilies, counts: Int32Array): Float32Array {
  return Float32Array.from(counts, (count, place) => tables[place]?.[count] ?? 0);
}

/** Values as triggers, from signed roots and counts. */
export function familyValues(
  { tiers }: Pick<FamilyTestInput, 'tiers'>,
  { families, tables, means }: PreparedFamilies,
  roots: Float32Array,
  counts: Int32Array,
): Float32Array {
  return roots.map((root, place) => {
    const size = (tables[place]?.length ?? 1) - 1;
    const outcome = { size, count: counts[place] ?? 0, mean: means[place] ?? 0 };
    return valueAs(tiers[families[place] ?? 0] ?? 0, root, outcome);
  });
}

/** The value as a trigger of every possible count of each family. */
export function valueTables(
  { tiers }: Pick<FamilyTestInput, 'tiers'>,
  { families, tables, means }: PreparedFamilies,
): Float32Array[] {
  return tables.map((table, place) =>
    tiers[families[place] ?? 0] === STYLE_TIER ? styleValues(table, means[place] ?? 0) : triggerValues(table),
  );
}

/** The carriers of a family: how many there are, how many have label 1, and their mean probability of it. */
export interface FamilyOutcome {
  readonly size: number;
  readonly count: number;
  readonly mean: number;
}

/** The value as a trigger of a family of a tier. @param root above 0 towards label 1 */
export function valueAs(tier: number, root: number, { size, count, mean }: FamilyOutcome): number {
  return tier === STYLE_TIER ? styleValue(root, size, count, mean) : triggerValue(root, size, count);
}
