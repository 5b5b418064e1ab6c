import { IntList } from './int-list.js';

/** The features of each record: sorted buckets, each once, in rows; and a scale per row. */
export interface SparseRows {
  readonly buckets: Int32Array;
  /** Row r is [ends[r − 1], ends[r]). */
  readonly ends: Int32Array;
  /** The value of each feature in a row, proportional to 1 / √tokens, so that long functions do not dominate. */
  readonly scales: Float64Array;
}

/** The scale of a record by its number of tokens. Masked tokens count, so that a mask changes no other feature. */
export function scaleOf(tokens: number): number {
  return SCALE / Math.sqrt(Math.max(1, tokens));
}

/** Gives a function of 100 tokens a scale of 1. */
const SCALE = 10;

/** Collects rows. */
export class SparseRowsBuilder {
  private readonly buckets = new IntList(1 << 16);
  private readonly ends = new IntList();
  private readonly scales: number[] = [];

  /** Adds a row: the distinct buckets among `occurrences`. */
  add(occurrences: Int32Array, scale: number): void {
    const sorted = occurrences.slice().sort();
    let last = -1;
    for (const bucket of sorted) {
      if (bucket !== last) this.buckets.push(bucket);
      last = bucket;
    }
    this.ends.push(this.buckets.length);
    this.scales.push(scale);
  }

  build(): SparseRows {
    return {
      buckets: this.buckets.view(),
      ends: this.ends.view(),
      scales: Float64Array.from(this.scales),
    };
  }
}
