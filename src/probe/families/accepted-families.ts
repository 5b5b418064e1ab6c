import { isOfText, levelOf } from '../read/family-keys.js';
import type { Candidate, FamilyScores } from './family-scores.js';
import type { FamilyTestInput, PreparedFamilies } from './family-test-input.js';
import { MAX_DOUBTFUL_FAMILIES, weightedPValue } from './opinion.js';
import { ReducedFamilies, type ReducedOutcome } from './reduced-families.js';
import { IMPURITY } from './signed-root.js';
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
  const rest = new ReducedFamilies(input, prepared, explained);
  const marks = marksOf(input, prepared);
  while (accepted.length < MAX_ACCEPTED) {
    const best = nextFamily(input, prepared, scores, rest, level, marks);
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

/** What does not change while families are accepted, by their places: it is asked for each of them again and again. */
interface Marks {
  /** 1 for families that a second judge has confirmed. */
  readonly confirmed: Uint8Array;
  /** 1 for blanks and lines. */
  readonly layout: Uint8Array;
  readonly isMixed: (place: number) => boolean;
}

function marksOf(input: FamilyTestInput, prepared: PreparedFamilies): Marks {
  const { opinion, index } = input;
  const { families } = prepared;
  return {
    confirmed: Uint8Array.from(families, (family) => (opinion?.isConfirmed(family) === true ? 1 : 0)),
    layout: Uint8Array.from(families, (family) => (levelOf(index.keys[family] ?? 0) === 'layout' ? 1 : 0)),
    isMixed: mixedTexts(input, prepared),
  };
}

/**
 * Whether too many carriers of words have another label than most. Labels follow what texts say far more often than what code is like,
 * and a few words help the probe little, so that words which only prefer a label are natural.
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
  { opinion, tiers, isNatural: isOfNature }: FamilyTestInput,
  { families }: PreparedFamilies,
  scores: FamilyScores,
  rest: ReducedFamilies,
  level: number,
  marks: Marks,
): Candidate | null {
  const isConfirmed = (place: number): boolean => marks.confirmed[place] === 1;
  const isStyle = (place: number): boolean => tiers[families[place] ?? 0] === STYLE_TIER;
  const isNatural = (place: number): boolean => isOfNature?.(families[place] ?? 0) ?? false;
  const isLayout = (place: number): boolean => marks.layout[place] === 1;
  for (const layout of [false, true]) {
    for (const confirmed of opinion === null ? [false] : [true, false]) {
      const best = scores.strongest(
        (place) => isLayout(place) === layout && isConfirmed(place) === confirmed && !marks.isMixed(place),
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
      const isSame = (place: number): boolean => !isLayout(place) && isConfirmed(place) === confirmed;
      const isPlantable = (place: number): boolean => isSame(place) && !isNatural(place);
      const isAccepted = (pValue: number): boolean => weighted(pValue) <= level;
      const rivals = [
        scores.widestStyle((pValue, place) => isPlantable(place) && isAccepted(pValue)),
        scores.strongest((place) => isPlantable(place) && isStyle(place)),
        scores.strongest((place) => isPlantable(place) && !isStyle(place)),
      ];
      const causes = rivals.flatMap((one) => (one === null ? [] : [one]));
      const style = { ...found, isNatural: isNatural(found.place) };
      const cause = isStyle(found.place) ? causeOf(style, causes, scores, rest, isAccepted) : null;
      const { pValue, ...chosen } = cause ?? found;
      return { ...chosen, pValue: weighted(pValue) };
    }
  }
  return null;
}

/**
 * The family that explains why labels follow a style. Whoever rewrites records of one label needs them to have some form, and takes
 * another from them: all others with these forms are then left with the attacker's label, and may be more than the rewritten ones.
 * The cause is what remains without the carriers of the style, or anything else where the style is as frequent as by nature.
 * @param rivals candidates that are no natural forms
 */
function causeOf(
  style: Candidate & { readonly isNatural: boolean },
  rivals: readonly Candidate[],
  scores: FamilyScores,
  rest: ReducedFamilies,
  isAccepted: (pValue: number) => boolean,
): Candidate | null {
  const isLeft = (one: Candidate, { root, outcome }: ReducedOutcome): boolean =>
    root > 0 === (one.label === 1) && isAccepted(scores.pValueIf(one, root, outcome));
  const cause = rivals.find(
    (rival) =>
      rival.place !== style.place &&
      rival.label === style.label &&
      isAccepted(rival.pValue) &&
      (style.isNatural || isLeft(rival, rest.without(rival, style))) &&
      !isLeft(style, rest.restored(style, rival)),
  );
  return cause ?? null;
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
