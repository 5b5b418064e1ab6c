import type { EmpiricalNull } from './empirical-null.js';
import type { FamilyKinship } from './family-kinship.js';
import type { FamilyTestInput, PreparedFamilies } from './family-test-input.js';
import { noveltyTail, tailOfMaxima, tailPlace, TIERS, type NullDistribution } from './null-distribution.js';
import { triggerValue } from './signed-root.js';
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

/** The values of all families, as they change while some of them are accepted. */
export class FamilyScores {
  /** The novelty of each family, in nats. */
  private readonly surprise: Float32Array;
  private readonly looks: number;
  private readonly dropped = new Set<number>();

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
    const tiers = input.tiers.includes(1) ? TIERS + (input.novelty ? 1 : 0) : 1;
    this.looks = input.towards.length * tiers;
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
      const novel = this.kinship.largest((place) =>
        this.surprise[place] && among(place) ? Math.sqrt(2 * this.nats(place, label)) : 0,
      );
      const pValue = novel && this.byNovelty(novel.value);
      if (novel && pValue !== null && pValue < (best?.pValue ?? Infinity)) best = { ...novel, label, pValue };
    }
    return best;
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
  update(place: number, root: number, size: number, count: number): void {
    if (this.dropped.has(place)) return;
    const enough = size >= this.input.least;
    this.values[place] = enough ? triggerValue(this.empirical.correct(size, root), size, count) : 0;
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
    return value === 0 ? 0 : (value * value) / 2 + (this.surprise[place] ?? 0);
  }

  /** The p-value of a value towards a label, corrected for the families of its tier and the number of tests. */
  byLabel(tier: number, label: 0 | 1, value: number): number {
    const maxima = this.drawn.maxima[tailPlace(tier, label)] ?? new Float64Array();
    return Math.min(1, this.looks * tailOfMaxima(maxima, value, this.drawn.families[tier] ?? 0));
  }

  private byNovelty(value: number): number {
    return Math.min(1, this.looks * noveltyTail((value * value) / 2, this.drawn.families[1] ?? 0));
  }

  /** Computes the novelty of the families that the base does not have. */
  private valueNovelty(): void {
    const { novelty } = this.input;
    if (!novelty) return;
    this.values.forEach((value, place) => {
      if (value === 0 || this.tierOf(place) === 0) return;
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
