import type { EmpiricalNull } from './empirical-null.js';
import type { FamilyKinship } from './family-kinship.js';
import {
  valueAs,
  type FamilyOutcome,
  type FamilyTestInput,
  type PreparedFamilies,
} from './family-test-input.js';
import { noveltyTail, tailOfMaxima, tailPlace, type NullDistribution } from './null-distribution.js';
import { isCommonStyle, naturalCarriers } from './style-value.js';
import { NOVEL_TIER, STYLE_TIER, TIERS } from './tiers.js';
import { startOf } from '../read/start-of.js';

/** A family that chance may not explain. */
export interface Candidate {
  /** Place among the prepared families. */
  readonly place: number;
  /** The label that its carriers follow. */
  readonly label: 0 | 1;
  /** Value towards that label, including its novelty. */
  readonly value: number;
  /** Corrected for the number of families and directions. */
  readonly pValue: number;
}

/** Families that are not accepted, but whose values for records are reduced by kinship: the largest ones. */
const SETTLED_FAMILIES = 200;

/**
 * Part of the level that is set aside for styles, before anything is tested. There are some two hundred families of styles among
 * eight thousand: they need two nats less in their own part, and all others a fifth of a nat more.
 */
const STYLE_FRACTION = 0.2;

/** The values of all families, as they change while some of them are accepted. */
export class FamilyScores {
  /** The novelty of each family, or the rise of a style, in nats. */
  private readonly surprise: Float32Array;
  /** The label towards which a style rises. */
  private readonly rising = new Map<number, 0 | 1>();
  private readonly looks: number;
  private readonly hasStyles: boolean;
  private readonly dropped = new Set<number>();
  /** Of families whose carriers have changed. */
  private readonly outcomes = new Map<number, FamilyOutcome>();
  /** Records with a label, and those with label 1. */
  private readonly counted: { readonly records: number; readonly ones: number };

  /** @param values signed roots as triggers: above 0 towards label 1 */
  constructor(
    private readonly input: FamilyTestInput,
    private readonly prepared: PreparedFamilies,
    private readonly values: Float32Array,
    private readonly drawn: NullDistribution,
    private readonly empirical: EmpiricalNull,
    private readonly kinship: FamilyKinship,
  ) {
    this.surprise = new Float32Array(values.length);
    const tests = input.tiers.includes(NOVEL_TIER) ? 2 + (input.novelty ? 1 : 0) : input.rise ? 2 : 1;
    this.looks = input.towards.length * tests;
    this.hasStyles = input.tiers.includes(STYLE_TIER);
    this.counted = countRecords(input);
    this.valueNovelty();
  }

  /**
   * The candidate with the smallest p-value; null if no family supports a label.
   * @param among selects families by their places
   */
  strongest(among: (place: number) => boolean = () => true): Candidate | null {
    let best: Candidate | null = null;
    for (const label of this.input.towards) {
      for (let tier = 0; tier < TIERS; tier++) {
        const found = this.kinship.largest((place) =>
          this.tierOf(place) === tier && among(place) ? this.towards(place, label) : 0,
        );
        const pValue = found && this.byLabel(tier, label, found.value);
        if (found && pValue !== null && pValue < (best?.pValue ?? Infinity))
          best = { ...found, label, pValue };
      }
      for (const tier of [NOVEL_TIER, STYLE_TIER]) {
        const novel = this.kinship.largest((place) =>
          this.surprise[place] && this.tierOf(place) === tier && among(place)
            ? Math.sqrt(2 * this.nats(place, label))
            : 0,
        );
        const pValue = novel && this.byNovelty(tier, novel.value);
        if (novel && pValue !== null && pValue < (best?.pValue ?? Infinity))
          best = { ...novel, label, pValue };
      }
    }
    return best;
  }

  /**
   * Of the styles that chance does not explain, the one with the most carriers that nature does not explain: the forms that a
   * rewriting leaves are many, and the strongest may be in half of the records only. Styles that many have by nature come last.
   * @param isAccepted whether a p-value is small enough
   * @param least it has more such carriers than that
   */
  widestStyle(isAccepted: (pValue: number, place: number) => boolean, least = 0): Candidate | null {
    let best: Candidate | null = null;
    let most = least;
    this.values.forEach((value, place) => {
      if (value === 0 || this.tierOf(place) !== STYLE_TIER) return;
      const label = value > 0 ? 1 : 0;
      if (!this.input.towards.includes(label)) return;
      const pOf = (own: number): number => this.byLabel(STYLE_TIER, label, own);
      // kinship only reduces values
      if (!isAccepted(pOf(Math.abs(value)), place)) return;
      const reduced = Math.abs(value) * this.kinship.factor(place);
      if (!isAccepted(pOf(reduced), place)) return;
      const excess = this.excessOf(place, label);
      if (excess <= most) return;
      most = excess;
      best = { place, label, value: reduced, pValue: pOf(reduced) };
    });
    return best;
  }

  /** The carriers with its label of a candidate, without those that are explained. */
  heldBy({ place, label }: Candidate): number {
    const { size, count } = this.outcomes.get(place) ?? this.wholeOutcome(place);
    return label === 1 ? count : size - count;
  }

  /** The p-value of a candidate if its carriers were others. @param root above 0 towards label 1 */
  pValueIf(
    { place, label }: Pick<Candidate, 'place' | 'label'>,
    root: number,
    outcome: FamilyOutcome,
  ): number {
    if (outcome.size < this.input.least) return 1;
    const tier = this.tierOf(place);
    const value = valueAs(tier, this.empirical.correct(outcome.size, root), outcome);
    const own = (label === 1 ? value : -value) * this.kinship.factor(place);
    return own > 0 ? this.byLabel(tier, label, own) : 1;
  }

  /** The carriers that nature does not explain, as a number above 1; below 1 for styles that many have by nature. */
  private excessOf(place: number, label: 0 | 1): number {
    const { size, count, mean } = this.outcomes.get(place) ?? this.wholeOutcome(place);
    const held = label === 1 ? count : size - count;
    const excess = held - naturalCarriers(size - held, label === 1 ? mean : 1 - mean);
    const { records, ones } = this.counted;
    const isCommon = isCommonStyle(size - held, label === 1 ? ones : records - ones, records);
    return isCommon ? excess / (records + 1) : excess;
  }

  private wholeOutcome(place: number): FamilyOutcome {
    const { targets, index } = this.input;
    const carriers = this.carriers(place);
    const ones = carriers.filter((carrier) => targets[index.records[carrier] ?? 0] === 1).length;
    return { size: carriers.length, count: ones, mean: this.prepared.means[place] ?? 0 };
  }

  /** The values that count for records: the `SETTLED_FAMILIES` largest are reduced by kinship. */
  settled(): Float32Array {
    const order = Int32Array.from(this.values.keys()).sort(
      (a, b) => Math.abs(this.values[b] ?? 0) - Math.abs(this.values[a] ?? 0),
    );
    const settled = this.values.slice();
    for (const place of order.subarray(0, SETTLED_FAMILIES)) {
      settled[place] = (settled[place] ?? 0) * this.kinship.factor(place);
    }
    return settled;
  }

  /** Sets the value of a family after its carriers have changed. */
  update(place: number, root: number, outcome: FamilyOutcome): void {
    if (this.dropped.has(place)) return;
    const { size } = outcome;
    this.outcomes.set(place, outcome);
    const enough = size >= this.input.least;
    const corrected = this.empirical.correct(size, root);
    this.values[place] = enough ? valueAs(this.tierOf(place), corrected, outcome) : 0;
    const before = this.carriers(place).length;
    this.surprise[place] = enough ? ((this.surprise[place] ?? 0) * size) / before : 0;
  }

  /** Removes a family, for good. */
  drop(place: number): void {
    this.dropped.add(place);
    this.values[place] = 0;
    this.surprise[place] = 0;
  }

  private towards(place: number, label: 0 | 1): number {
    const value = this.values[place] ?? 0;
    return label === 1 ? Math.max(0, value) : Math.max(0, -value);
  }

  /** Nats of a new family by label and novelty together; 0 if it does not support the label. */
  private nats(place: number, label: 0 | 1): number {
    const value = this.towards(place, label);
    const rising = this.rising.get(place);
    if (rising !== undefined) return rising === label ? (value * value) / 2 + (this.surprise[place] ?? 0) : 0;
    return value === 0 ? 0 : (value * value) / 2 + (this.surprise[place] ?? 0);
  }

  /** The p-value of a value towards a label, corrected for the families of its tier and the number of tests. */
  byLabel(tier: number, label: 0 | 1, value: number): number {
    const maxima = this.drawn.maxima[tailPlace(tier, label)] ?? new Float64Array();
    const tail = this.looks * tailOfMaxima(maxima, value, this.drawn.families[tier] ?? 0);
    return Math.min(1, this.hasStyles ? tail / partOfLevel(tier) : tail);
  }

  /** The same for a value by label and novelty together, or by label and rise. */
  byNovelty(tier: number, value: number): number {
    const tail = this.looks * noveltyTail((value * value) / 2, this.drawn.families[tier] ?? 0);
    return Math.min(1, this.hasStyles ? tail / partOfLevel(tier) : tail);
  }

  /** Computes the novelty of the families that the base does not have, and the rise of styles. */
  private valueNovelty(): void {
    const { novelty, rise, least } = this.input;
    this.prepared.families.forEach((family, place) => {
      const risen = this.tierOf(place) === STYLE_TIER ? rise?.of(family, least) : undefined;
      if (!risen || !this.input.towards.includes(risen.label)) return;
      this.rising.set(place, risen.label);
      this.surprise[place] = risen.nats;
    });
    if (!novelty) return;
    this.values.forEach((value, place) => {
      if (value === 0 || this.tierOf(place) !== NOVEL_TIER) return;
      let nats = 0;
      for (const carrier of this.carriers(place)) nats += novelty.surprise(carrier);
      this.surprise[place] = nats;
    });
  }

  private carriers(place: number): Int32Array {
    const { ends, carriers } = this.prepared;
    return carriers.subarray(startOf(ends, place), ends[place] ?? 0);
  }

  private tierOf(place: number): number {
    return this.input.tiers[this.prepared.families[place] ?? 0] ?? 0;
  }
}

function partOfLevel(tier: number): number {
  return tier === STYLE_TIER ? STYLE_FRACTION : 1 - STYLE_FRACTION;
}

function countRecords({ index, counting, targets }: FamilyTestInput): { records: number; ones: number } {
  const seen = new Uint8Array(targets.length);
  index.records.forEach((record, at) => {
    if (counting[at] === 1) seen[record] = 1;
  });
  const ones = seen.reduce((sum, own, record) => sum + own * (targets[record] ?? 0), 0);
  return { records: seen.reduce((sum, own) => sum + own, 0), ones };
}
