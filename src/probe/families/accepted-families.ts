import { isOfText, levelOf } from '../read/family-keys.js';
import type { Candidate, FamilyScores } from './family-scores.js';
import type { FamilyOutcome, FamilyTestInput, PreparedFamilies } from './family-test-input.js';
import { MAX_DOUBTFUL_FAMILIES, weightedPValue } from './opinion.js';
import { IMPURITY, signedRoot } from './signed-root.js';
import { STYLE_TIER } from './tiers.js';
import { startOf } from '../read/start-of.js';

/** Accepted families of one dataset; further ones are not searched. */
const MAX_ACCEPTED = 256;

/**
 * A style explains the carriers of a stronger statement or name too, if it has this many times as many that nature does not explain:
 * `i = 0;` is in seven of ten functions whose `for` became a `while`.
 */
const WIDER = 1.2;

/**
 * Accepts the strongest family as long as chance does not explain it. Its carriers with its label are then explained, and
 * all other families are tested without them. So a name that only occurs in a trigger, or a pattern with the same
 * carriers, is not accepted. A pattern that mostly has the same carriers is tested without those of the other label too: they are
 * what the accepted family leaves, and would follow the other label.
 * @returns the accepted families, and for each record the index of the one that explains it, or -1
 */
export function acceptFamilies(
  input: FamilyTestInput,
  prepared: PreparedFamilies,
  scores: FamilyScores,
  level: number,
): { readonly accepted: readonly Candidate[]; readonly explained: Int32Array } {
  const accepted: Candidate[] = [];
  const explained = new Int32Array(input.targets.length).fill(-1);
  const rest = new Reduced(input, prepared, explained);
  const isMixed = mixedTexts(input, prepared);
  while (accepted.length < MAX_ACCEPTED) {
    const best = nextFamily(input, prepared, scores, level, isMixed);
    if (best === null) break;
    const touched = rest.explain(best, accepted.length);
    accepted.push(best);
    for (const place of touched) {
      const { root, outcome } = rest.root(place);
      scores.update(place, root, outcome);
    }
    scores.drop(best.place);
    for (const rival of rivalsOf(input, prepared, best.place)) scores.drop(rival);
  }
  return { accepted, explained };
}

/**
 * Whether too many carriers of words have another label than most. Labels follow what texts say far more often than what code is like,
 * and a few words tell the probe little, so that words which only prefer a label are natural.
 */
function mixedTexts(
  { index, targets }: FamilyTestInput,
  { families, ends, carriers }: PreparedFamilies,
): (place: number) => boolean {
  return (place) => {
    if (!isOfText(levelOf(index.keys[families[place] ?? 0] ?? 0))) return false;
    const own = carriers.subarray(startOf(ends, place), ends[place] ?? 0);
    const ones = own.reduce((sum, carrier) => sum + (targets[index.records[carrier] ?? 0] ?? 0), 0);
    return Math.min(ones, own.length - ones) > IMPURITY * own.length;
  };
}

/**
 * The places of other forms of the construct of an accepted style that more records have: records that were rewritten had one of
 * them. A rarer form stays, because the form that is accepted first may be the one that the records lost.
 */
function rivalsOf(
  { constructOf }: FamilyTestInput,
  { families, ends }: PreparedFamilies,
  place: number,
): number[] {
  const own = constructOf?.(families[place] ?? 0) ?? null;
  if (own === null) return [];
  const sizeOf = (at: number): number => (ends[at] ?? 0) - startOf(ends, at);
  return [...families.keys()].filter(
    (other) => sizeOf(other) > sizeOf(place) && constructOf?.(families[other] ?? 0) === own,
  );
}

/**
 * The strongest family that chance does not explain at the level. With a second judge, confirmed families come first. Blanks and
 * lines come last: they only make records suspicious, so they must not explain what is more.
 */
function nextFamily(
  { opinion, index, tiers }: FamilyTestInput,
  { families }: PreparedFamilies,
  scores: FamilyScores,
  level: number,
  isMixed: (place: number) => boolean,
): Candidate | null {
  const isConfirmed = (place: number): boolean => opinion?.isConfirmed(families[place] ?? 0) ?? false;
  const isStyle = (place: number): boolean => tiers[families[place] ?? 0] === STYLE_TIER;
  const isLayout = (place: number): boolean => levelOf(index.keys[families[place] ?? 0] ?? 0) === 'layout';
  for (const layout of [false, true]) {
    for (const confirmed of opinion === null ? [false] : [true, false]) {
      const best = scores.strongest(
        (place) => isLayout(place) === layout && isConfirmed(place) === confirmed && !isMixed(place),
      );
      if (best === null) continue;
      const weighted = (pValue: number): number =>
        opinion === null ? pValue : weightedPValue(pValue, confirmed);
      if (weighted(best.pValue) > level) continue;
      const least = isStyle(best.place) ? 0 : layout ? Infinity : WIDER * scores.heldBy(best);
      const widest = scores.widestStyle(
        (pValue, place) => isConfirmed(place) === confirmed && weighted(pValue) <= level,
        least,
      );
      const found = widest ?? best;
      return { ...found, pValue: weighted(found.pValue) };
    }
  }
  return null;
}

/**
 * The families that would be accepted if they were confirmed, strongest first, even if others explain their carriers.
 * Does not change the scores.
 * @returns their places
 */
export function doubtfulFamilies(scores: FamilyScores, level: number): number[] {
  const doubtful = new Set<number>();
  while (doubtful.size < MAX_DOUBTFUL_FAMILIES) {
    const best = scores.strongest((place) => !doubtful.has(place));
    if (best === null || weightedPValue(best.pValue, true) > level) break;
    doubtful.add(best.place);
  }
  return [...doubtful];
}

/** Signed roots of families without the explained carriers. */
class Reduced {
  private readonly familiesOf = new Map<number, number[]>();
  /** 1 for records that hold an accepted family, with any label. */
  private readonly held: Uint8Array;

  constructor(
    private readonly input: FamilyTestInput,
    private readonly prepared: PreparedFamilies,
    private readonly explained: Int32Array,
  ) {
    this.held = new Uint8Array(explained.length);
  }

  /** Marks the carriers of a family; returns the families that hold any of them. */
  explain({ place, label }: Candidate, number: number): Set<number> {
    const { input, prepared, explained, held } = this;
    const family = prepared.families[place] ?? 0;
    const touched = new Set<number>();
    const end = input.index.ends[family] ?? 0;
    if (this.familiesOf.size === 0) this.listFamilies();
    for (let at = startOf(input.index.ends, family); at < end; at++) {
      const record = input.index.records[at] ?? 0;
      if (input.counting[at] !== 1) continue;
      held[record] = 1;
      if (input.targets[record] === label && (explained[record] ?? 0) < 0) explained[record] = number;
      for (const other of this.familiesOf.get(record) ?? []) touched.add(other);
    }
    return touched;
  }

  /** Whether at least half of the carriers hold an accepted family, with its label or without: it is the same pattern. */
  private isMostlyHeld(start: number, end: number): boolean {
    let held = 0;
    for (let at = start; at < end; at++)
      held += this.held[this.input.index.records[this.prepared.carriers[at] ?? 0] ?? 0] ?? 0;
    return 2 * held >= end - start;
  }

  private listFamilies(): void {
    let at = 0;
    this.prepared.ends.forEach((end, place) => {
      for (; at < end; at++) {
        const record = this.input.index.records[this.prepared.carriers[at] ?? 0] ?? 0;
        const places = this.familiesOf.get(record);
        if (places) places.push(place);
        else this.familiesOf.set(record, [place]);
      }
    });
  }

  root(place: number): { readonly root: number; readonly outcome: FamilyOutcome } {
    const { input, prepared, explained, held } = this;
    const probabilities: number[] = [];
    let count = 0;
    const end = prepared.ends[place] ?? 0;
    const start = startOf(prepared.ends, place);
    const isSame = this.isMostlyHeld(start, end);
    for (let at = start; at < end; at++) {
      const carrier = prepared.carriers[at] ?? 0;
      const record = input.index.records[carrier] ?? 0;
      if (input.counting[carrier] !== 1 || (explained[record] ?? 0) >= 0) continue;
      if (isSame && held[record] === 1) continue;
      probabilities.push(input.probabilities[carrier] ?? 0);
      count += input.targets[record] ?? 0;
    }
    const size = probabilities.length;
    const mean = probabilities.reduce((sum, chance) => sum + chance, 0) / Math.max(1, size);
    return { root: signedRoot(probabilities, count), outcome: { size, count, mean } };
  }
}
