import type { FamilyIndex } from '../families/family-index.js';
import type { PreparedFamilies } from '../families/family-test-input.js';
import { startOf } from '../read/start-of.js';

/** For each record, the strongest evidence that a trigger determines its label. */
export interface Evidence {
  /** √(value² + weighted surprise) of the best family; 0 if none supports the record's label. */
  readonly values: Float32Array;
  /** The record's carrier in that family, as a place in the index, or -1. */
  readonly carriers: Int32Array;
}

/** Small, because the family's value already includes the surprise of each carrier: it only breaks ties. */
const SURPRISE_WEIGHT = 0.2;

/**
 * The evidence of a family with this value against a record: √(value² − `SURPRISE_WEIGHT` · ln p).
 * @param p probability of the record's label with the elements of the family masked
 */
export function ownEvidence(value: number, p: number): number {
  return Math.sqrt(value * value - SURPRISE_WEIGHT * Math.log(p));
}

/** Passes the evidence of families on to the records that carry them, near copies included. */
export class RecordEvidence {
  /**
   * @param probabilities calibrated, of label 1, of each carrier of the index without its element
   * @param records number of records
   */
  constructor(
    private readonly index: FamilyIndex,
    private readonly prepared: PreparedFamilies,
    private readonly probabilities: Float32Array,
    private readonly records: number,
  ) {}

  /**
   * Finds the strongest family for the label of each record. A record of a strong family gets strong evidence even if
   * its own prediction shows little. Carriers of one family differ by how surprising the label is without the element
   * (−ln p), so that a rate of false positives can be kept.
   * @param values of the prepared families: above 0 towards label 1
   * @param labels of the carriers of the index, 1 or 0
   */
  of(values: Float32Array, labels: Uint8Array): Evidence {
    const { index, prepared, probabilities } = this;
    const best = new Float32Array(this.records);
    const carriers = new Int32Array(this.records).fill(-1);
    prepared.families.forEach((family, place) => {
      const value = values[place] ?? 0;
      if (value === 0) return;
      const end = index.ends[family] ?? 0;
      for (let at = startOf(index.ends, family); at < end; at++) {
        const one = labels[at] === 1;
        if (one !== value > 0) continue;
        const p = probabilities[at] ?? 0;
        const own = ownEvidence(value, one ? p : 1 - p);
        const record = index.records[at] ?? 0;
        if (own <= (best[record] ?? 0)) continue;
        best[record] = own;
        carriers[record] = at;
      }
    });
    return { values: best, carriers };
  }
}
