import { quantile } from '../../sorted.js';
import { BUCKETS } from '../read/ngrams.js';
import { randomStream } from '../learn/random-stream.js';
import type { SparseRows } from '../read/sparse-rows.js';

/** Random records whose similarity to each other shows what is usual: about 16,000 pairs in both rounds. */
const COMPARED_RECORDS = 128;
const ROUNDS = 2;
/** Quantile of the similarity of random pairs above which two records are kin: one pair in 200 by chance. */
const USUAL = 0.995;
/** A feature in at least this fraction of the carriers is part of the pattern, so it does not count for kinship. */
const OF_PATTERN = 0.8;
/** Carriers that are compared; in larger families, every n-th. */
const MAX_COMPARED = 64;

/**
 * Measures which records are similar beyond the pattern that they have in common: functions of one file, commit or bug,
 * whose labels are one decision and not many. The similarity is the cosine of the features, weighted by their rarity
 * (idf). An attacker poisons arbitrary functions, while the carriers of a natural family are mostly related.
 */
export class Kinship {
  /** Features of each record that occur in another record too, numbered densely: row r is [ends[r − 1], ends[r]). */
  private readonly features: Int32Array;
  private readonly ends: Int32Array;
  /** ln(records / records that have it)² of each feature. */
  private readonly weights: Float64Array;
  /** Scratch: the number of each feature in the current comparison, plus 1. */
  private readonly numberOf: Int32Array;
  private readonly minSimilarity: number;
  private readonly seen = new Map<string, number>();

  /** @param groups content group of each record: near copies do not count as random pairs */
  constructor(rows: SparseRows, groups: Int32Array, seed: number) {
    const holders = new Int32Array(BUCKETS);
    for (const bucket of rows.buckets) holders[bucket] = (holders[bucket] ?? 0) + 1;
    const size = rows.ends.length;
    const denseOf = new Int32Array(BUCKETS).fill(-1);
    const weights: number[] = [];
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const count = holders[bucket] ?? 0;
      if (count > 1) denseOf[bucket] = weights.push(Math.log(size / count) ** 2) - 1;
    }
    this.weights = Float64Array.from(weights);
    this.numberOf = new Int32Array(weights.length);
    this.features = new Int32Array(
      rows.buckets.reduce((sum, bucket) => sum + ((holders[bucket] ?? 0) > 1 ? 1 : 0), 0),
    );
    this.ends = new Int32Array(size);
    let kept = 0;
    let at = 0;
    rows.ends.forEach((end, record) => {
      for (; at < end; at++) {
        const dense = denseOf[rows.buckets[at] ?? 0] ?? -1;
        if (dense >= 0) this.features[kept++] = dense;
      }
      this.ends[record] = kept;
    });
    this.minSimilarity = this.usual(groups, seed);
  }

  private usual(groups: Int32Array, seed: number): number {
    const random = randomStream(seed);
    const found: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const some = Array.from({ length: COMPARED_RECORDS }, () => Math.floor(random() * groups.length));
      const similarity = this.similarity(some, 1);
      for (let a = 0; a < some.length; a++) {
        for (let b = 0; b < a; b++)
          if (groups[some[a] ?? 0] !== groups[some[b] ?? 0]) found.push(similarity(a, b));
      }
    }
    return found.length === 0 ? 1 : quantile(Float64Array.from(found).sort(), USUAL);
  }

  /**
   * The independence of carriers: each counts 1 / (1 + number of its kin).
   * @param records distinct
   * @returns the mean over the records, in (0, 1]
   */
  independence(records: ArrayLike<number>): number {
    const step = Math.max(1, Math.ceil(records.length / MAX_COMPARED));
    const some = Array.from({ length: Math.ceil(records.length / step) }, (_, at) => records[at * step] ?? 0);
    // the levels of one pattern usually have the same carriers
    const name = some.join();
    const known = this.seen.get(name) ?? this.measure(some, step);
    this.seen.set(name, known);
    return known;
  }

  private measure(some: readonly number[], step: number): number {
    const similarity = this.similarity(some, OF_PATTERN);
    let votes = 0;
    for (let a = 0; a < some.length; a++) {
      let kin = 0;
      for (let b = 0; b < some.length; b++) if (a !== b && similarity(a, b) > this.minSimilarity) kin++;
      // only one carrier in `step` is compared
      votes += 1 / (1 + kin * step);
    }
    return some.length === 0 ? 1 : votes / some.length;
  }

  /** Cosines between records, without the features that at least `maxFraction` of them hold. */
  private similarity(records: readonly number[], maxFraction: number): (a: number, b: number) => number {
    const size = records.length;
    const most = size > 2 ? maxFraction * size : Infinity;
    const held = this.countHolders(records);
    const norms = new Float64Array(size);
    const products = new Float64Array(size * size);
    // the places that hold a feature follow each other: [starts[number], ends[number]) are those seen so far
    let cells = 0;
    const starts = Int32Array.from(held, (count) => {
      const start = cells;
      cells += count;
      return start;
    });
    const ends = starts.slice();
    const owners = new Int32Array(cells);
    this.eachFeature(records, (place, feature) => {
      const number = (this.numberOf[feature] ?? 0) - 1;
      const count = held[number] ?? 0;
      if (count >= most) return;
      const weight = this.weights[feature] ?? 0;
      norms[place] = (norms[place] ?? 0) + weight;
      if (count < 2) return;
      const row = place * size;
      const end = ends[number] ?? 0;
      for (let cell = starts[number] ?? 0; cell < end; cell++) {
        const at = row + (owners[cell] ?? 0);
        products[at] = (products[at] ?? 0) + weight;
      }
      owners[end] = place;
      ends[number] = end + 1;
    });
    this.eachFeature(records, (_, feature) => {
      this.numberOf[feature] = 0;
    });
    return (a, b) =>
      (products[Math.max(a, b) * size + Math.min(a, b)] ?? 0) /
      Math.sqrt((norms[a] ?? 0) * (norms[b] ?? 0) || 1);
  }

  /** The number of the records that hold each feature, by its number in `numberOf`. */
  private countHolders(records: readonly number[]): number[] {
    const held: number[] = [];
    this.eachFeature(records, (_, feature) => {
      const number = this.numberOf[feature] ?? 0;
      if (number === 0) this.numberOf[feature] = held.push(1);
      else held[number - 1] = (held[number - 1] ?? 0) + 1;
    });
    return held;
  }

  private eachFeature(records: readonly number[], visit: (place: number, feature: number) => void): void {
    const { features, ends } = this;
    records.forEach((record, place) => {
      const end = ends[record] ?? 0;
      for (let at = record === 0 ? 0 : (ends[record - 1] ?? 0); at < end; at++)
        visit(place, features[at] ?? 0);
    });
  }
}
