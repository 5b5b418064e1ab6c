import type { Occurrences } from './ngrams.js';
import { BUCKETS } from './ngrams.js';

/**
 * Scores masks of one record by the features they touch: those of which no occurrence is left fall away. The
 * features around are not listed again.
 */
export class MaskDelta {
  private readonly counts = new Int32Array(BUCKETS);
  private loaded: Int32Array = new Int32Array();

  /** Counts the occurrences of a record; those of the record before are forgotten. */
  load(sides: readonly Occurrences[]): void {
    for (const bucket of this.loaded) this.counts[bucket] = 0;
    const total = sides.reduce((sum, { buckets }) => sum + buckets.length, 0);
    this.loaded = new Int32Array(total);
    let at = 0;
    for (const { buckets } of sides) {
      this.loaded.set(buckets, at);
      at += buckets.length;
    }
    for (const bucket of this.loaded) this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
  }

  /**
   * Σ of the weights of all features that masking `masked` (token indices, ascending) takes away; a feature
   * goes when every n-gram of it has a masked token.
   */
  removed(weights: Float32Array, { buckets, widths, starts }: Occurrences, masked: Int32Array): number {
    const { counts } = this;
    const touched: number[] = [];
    let sum = 0;
    let from = 0;
    for (const token of masked) {
      for (let first = Math.max(from, token - WIDEST + 1); first <= token; first++) {
        const end = starts[first + 1] ?? 0;
        for (let at = starts[first] ?? 0; at < end; at++) {
          // n-grams that start after an earlier masked token's reach were not seen; those that hold an
          // earlier masked token were counted with it
          if (first + (widths[at] ?? 0) <= token) continue;
          const bucket = buckets[at] ?? 0;
          const left = (counts[bucket] ?? 0) - 1;
          counts[bucket] = left;
          touched.push(bucket);
          if (left === 0) sum += weights[bucket] ?? 0;
        }
      }
      from = token + 1;
    }
    for (const bucket of touched) counts[bucket] = (counts[bucket] ?? 0) + 1;
    return sum;
  }
}

const WIDEST = 3;
