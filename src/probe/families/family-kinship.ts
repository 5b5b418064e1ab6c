import type { FamilyTestInput, PreparedFamilies } from './family-test-input.js';
import { startOf } from '../read/start-of.js';

/** The family with the largest value, among some families. */
export interface Largest {
  readonly place: number;
  /** Reduced by the kinship of the carriers. */
  readonly value: number;
}

/**
 * Family values reduced by kinship: value · √independence. The independence is computed only for families whose value
 * without it is the largest, which is rare.
 */
export class FamilyKinship {
  /** √independence of each prepared family; 1 until it is known. */
  private readonly factors: Float32Array;
  private readonly known: Uint8Array;

  constructor(
    private readonly input: FamilyTestInput,
    private readonly prepared: PreparedFamilies,
  ) {
    this.factors = new Float32Array(prepared.ends.length).fill(1);
    this.known = new Uint8Array(prepared.ends.length);
  }

  /** √independence of a family's carriers, in (0, 1]. */
  factor(place: number): number {
    if (this.known[place] !== 1) {
      const { ends, carriers } = this.prepared;
      const own = carriers.subarray(startOf(ends, place), ends[place] ?? 0);
      const records = Array.from(own, (carrier) => this.input.index.records[carrier] ?? 0);
      this.factors[place] = Math.sqrt(this.input.kinship.independence(records));
      this.known[place] = 1;
    }
    return this.factors[place] ?? 1;
  }

  /**
   * The largest value · factor; null where none is above 0.
   * @param valueAt not below 0; 0 for families that do not take part
   */
  largest(valueAt: (place: number) => number): Largest | null {
    for (;;) {
      let best = -1;
      let most = 0;
      for (let place = 0; place < this.factors.length; place++) {
        const value = valueAt(place) * (this.factors[place] ?? 1);
        if (value > most) {
          most = value;
          best = place;
        }
      }
      if (best < 0) return null;
      if (this.known[best] === 1) return { place: best, value: most };
      this.factor(best);
    }
  }

  /**
   * The largest sign · value · factor among the families of one tier; null where none is above 0. As `largest`, for the
   * loop over all families in hundreds of draws.
   */
  largestOf(values: Float32Array, sign: 1 | -1, tiers: Uint8Array, tier: number): Largest | null {
    const { factors, known } = this;
    for (;;) {
      let best = -1;
      let most = 0;
      for (let place = 0; place < values.length; place++) {
        const value = sign * (values[place] ?? 0) * (factors[place] ?? 1);
        if (value > most && tiers[place] === tier) {
          most = value;
          best = place;
        }
      }
      if (best < 0) return null;
      if (known[best] === 1) return { place: best, value: most };
      this.factor(best);
    }
  }
}
