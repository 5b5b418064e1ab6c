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
    const common = mostHeldFirst(holders);
    common.forEach((bucket, number) => (denseOf[bucket] = number));
    this.weights = Float64Array.from(common, (bucket) => Math.log(size / (holders[bucket] ?? 0)) ** 2);
    this.numberOf = new Int32Array(common.length);
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
    const { numbers, ends, held, weights } = this.numbered(records);
    const norms = new Float64Array(size);
    const products = new Float64Array(size * size);
    // the places that hold a feature follow each other: [starts[number], filled[number]) are those seen so far
    const starts = startsOf(held);
    const filled = starts.slice();
    const owners = new Int32Array(numbers.length);
    for (let place = 0, at = 0; place < size; place++) {
      const row = place * size;
      let norm = 0;
      for (const last = ends[place] ?? 0; at < last; at++) {
        const number = numbers[at] ?? 0;
        const count = held[number] ?? 0;
        if (count >= most) continue;
        const weight = weights[number] ?? 0;
        norm += weight;
        if (count < 2) continue;
        const end = filled[number] ?? 0;
        for (let cell = starts[number] ?? 0; cell < end; cell++) {
          const pair = row + (owners[cell] ?? 0);
          products[pair] = (products[pair] ?? 0) + weight;
        }
        owners[end] = place;
        filled[number] = end + 1;
      }
      norms[place] = norm;
    }
    return (a, b) =>
      (products[Math.max(a, b) * size + Math.min(a, b)] ?? 0) /
      Math.sqrt((norms[a] ?? 0) * (norms[b] ?? 0) || 1);
  }

  /** The features of some records, numbered from 0 in the order in which they are met. */
  private numbered(records: readonly number[]): NumberedFeatures {
    const { features, weights, numberOf } = this;
    const ends = new Int32Array(records.length);
    let cells = 0;
    records.forEach((record, place) => {
      cells += this.endOf(record) - this.endOf(record - 1);
      ends[place] = cells;
    });
    const numbers = new Int32Array(cells);
    const held = new Int32Array(cells);
    const own = new Float64Array(cells);
    let met = 0;
    let cell = 0;
    for (const record of records) {
      const end = this.endOf(record);
      for (let at = this.endOf(record - 1); at < end; at++) {
        const feature = features[at] ?? 0;
        let number = (numberOf[feature] ?? 0) - 1;
        if (number < 0) {
          number = met++;
          numberOf[feature] = met;
          own[number] = weights[feature] ?? 0;
        }
        held[number] = (held[number] ?? 0) + 1;
        numbers[cell++] = number;
      }
    }
    for (const record of records) {
      const end = this.endOf(record);
      for (let at = this.endOf(record - 1); at < end; at++) numberOf[features[at] ?? 0] = 0;
    }
    return { numbers, ends, held: held.subarray(0, met), weights: own };
  }

  private endOf(record: number): number {
    return this.ends[record] ?? 0;
  }
}

/**
 * The buckets that several records hold, those of most records first: what is looked up for each record is then close together
 * in memory, which takes half of the time.
 */
function mostHeldFirst(holders: Int32Array): Int32Array {
  const ranks: number[] = [];
  holders.forEach((count, bucket) => {
    if (count > 1) ranks.push(-count * BUCKETS - (BUCKETS - 1 - bucket));
  });
  return Int32Array.from(Float64Array.from(ranks).sort(), (rank) => BUCKETS - 1 - (-rank % BUCKETS));
}

/** The features of some records, as numbers: a loop over typed arrays takes a third of the time of one over closures. */
interface NumberedFeatures {
  /** The number of each feature of each record; those of place p are [ends[p − 1], ends[p]). */
  readonly numbers: Int32Array;
  readonly ends: Int32Array;
  /** By number: the records that hold the feature, and its weight. */
  readonly held: Int32Array;
  readonly weights: Float64Array;
}

/** Where the values of each number begin when they follow each other. */
function startsOf(counts: Int32Array): Int32Array {
  let start = 0;
  return counts.map((count) => {
    start += count;
    return start - count;
  });
}
