import { countBelow } from '../../sorted.js';

/**
 * P-values of records by rank: the share of the records of the same label, those that an unlikely family
 * explains left out, that have as much evidence. On clean data a level of `a` is met by a share of `a`,
 * whatever labels share that no probe learns.
 */
export class RecordLevels {
  private readonly pools: readonly [Float32Array, Float32Array];

  /**
   * @param evidence of each record for its own label
   * @param pooled 1 for records that count as clean
   */
  constructor(evidence: Float32Array, targets: Uint8Array, pooled: Uint8Array) {
    const of = (label: number): Float32Array =>
      evidence.filter((_, record) => pooled[record] === 1 && targets[record] === label).sort();
    this.pools = [of(0), of(1)];
  }

  /** Clean records of a label. */
  size(label: 0 | 1): number {
    return this.pools[label].length;
  }

  /** P-value of evidence for a label: the record itself counts among the n + 1; 1 where there is none. */
  pValue(evidence: number, label: 0 | 1): number {
    if (evidence <= 0) return 1;
    const pool = this.pools[label];
    return (1 + pool.length - countBelow(pool, evidence)) / (1 + pool.length);
  }
}
